import { expect, it } from 'vitest';
import { headersFor, hostHeaders } from './headers.ts';
import { hostFiles, policyIn } from './hostFiles.ts';

const POLICY = "default-src 'none'; script-src 'self'";
const headers = hostHeaders(POLICY);
const files = hostFiles(headers);

it('keeps what carries its content in its name for a year, and asks again for pages', () => {
  const caching = (address: string) => headersFor(address, headers)['Cache-Control'];
  expect(caching('/_astro/Page.abc.css')).toBe('public, max-age=31536000, immutable');
  expect(caching('/plans/')).toBe('no-cache');
  expect(caching('/sw.js')).toBe('no-cache');
  expect(caching('/sw.js.map')).toBe(headers.otherwise);
});

it('says the same to every host', () => {
  for (const text of Object.values(files)) {
    expect(text).toContain(POLICY);
    for (const name of Object.keys(headers.everywhere)) expect(text).toContain(name);
    for (const { start } of headers.caching) expect(text).toContain(start);
  }
});

it('gives no header twice to a host that would join the two', () => {
  const [everywhere = '', ...others] = (files['_headers'] ?? '').split('\n\n');
  const names = (block: string) => [...block.matchAll(/^ {2}([^:]+):/gm)].map(([, name]) => name);
  for (const block of others) {
    expect(names(block)).toEqual(['Cache-Control']);
    expect(names(everywhere)).not.toContain('Cache-Control');
  }
});

it('is read again by the server that shows a build', () => {
  expect(policyIn(files['_headers'] ?? '')).toBe(POLICY);
  expect(policyIn('/*\n  X-Frame-Options: DENY')).toBeUndefined();
});

it('is JSON where a host wants JSON', () => {
  const { headers: rules } = JSON.parse(files['vercel.json'] ?? '');
  expect(rules[0].source).toBe('/(.*)');
  expect(rules[1]).toEqual({
    source: '/_astro/(.*)',
    headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
  });
});

it('repeats every header in each place of nginx, which inherits none', () => {
  const places = (files['_nginx.conf'] ?? '').split('location ').slice(1);
  expect(places).toHaveLength(headers.caching.length + 1);
  for (const place of places) expect(place).toContain('Content-Security-Policy');
});
