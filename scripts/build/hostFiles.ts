import type { HostHeaders } from './headers.ts';

/** The files in which hosts look for headers, by their names at the root of the site. */
export const hostFiles = (headers: HostHeaders): Record<string, string> => ({
  _headers: underscoreHeaders(headers),
  'vercel.json': vercelJson(headers),
  '.htaccess': htaccess(headers),
  '_nginx.conf': nginx(headers),
});

/** The content security policy in a `_headers` file. */
export const policyIn = (text: string): string | undefined =>
  /^ *Content-Security-Policy: (.*)$/m.exec(text)?.[1];

const isFolder = (start: string): boolean => start.endsWith('/');

/** Netlify and Cloudflare Pages. Where two rules give a header they join it, so no two do. */
function underscoreHeaders({ everywhere, caching }: HostHeaders): string {
  const block = (path: string, headers: Record<string, string>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const blocks = [
    block('/*', everywhere),
    ...caching.map(({ start, value }) =>
      block(isFolder(start) ? `${start}*` : start, { 'Cache-Control': value }),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Vercel, where the folder of the site is the project. */
function vercelJson({ everywhere, caching }: HostHeaders): string {
  const rule = (source: string, headers: Record<string, string>) => ({
    source,
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
  });
  const headers = [
    rule('/(.*)', everywhere),
    ...caching.map(({ start, value }) =>
      rule(isFolder(start) ? `${start}(.*)` : start, { 'Cache-Control': value }),
    ),
  ];
  return `${JSON.stringify({ trailingSlash: true, headers }, undefined, 2)}\n`;
}

/** Apache 2.4 with mod_headers; a later line wins. */
function htaccess({ everywhere, caching, otherwise }: HostHeaders): string {
  const set = (name: string, value: string) => `Header always set ${name} "${value}"`;
  return [
    'ErrorDocument 404 /404.html',
    ...Object.entries({ ...everywhere, 'Cache-Control': otherwise }).map(([name, value]) =>
      set(name, value),
    ),
    ...caching.flatMap(({ start, value }) => [
      `<If "%{REQUEST_URI} ${isFolder(start) ? `=~ m#^${start}#` : `== '${start}'`}">`,
      `  ${set('Cache-Control', value)}`,
      '</If>',
    ]),
    '',
  ].join('\n');
}

/** nginx: to include in a `server`. A location with a header of its own inherits none, so each has them all. */
function nginx({ everywhere, caching, otherwise }: HostHeaders): string {
  const location = ({ start, value }: HostHeaders['caching'][number]) => [
    `location ${isFolder(start) ? '' : '= '}${start} {`,
    ...Object.entries({ ...everywhere, 'Cache-Control': value }).map(
      ([name, words]) => `  add_header ${name} "${words}" always;`,
    ),
    '  try_files $uri $uri/index.html =404;',
    '}',
  ];
  return [
    'error_page 404 /404.html;',
    ...[{ start: '/', value: otherwise }, ...caching].flatMap(location),
    '',
  ].join('\n');
}
