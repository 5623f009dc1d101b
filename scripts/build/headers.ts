/** What a host should say with the files of a site, in one place: the files for each host are made from it. */
export interface HostHeaders {
  /** With every file. */
  everywhere: Record<string, string>;
  /** How long a file may be kept, by the beginning of its address; one without a slash at its end is whole. */
  caching: { start: string; value: string }[];
  /** The same for every other file. Some hosts say so by themselves and must not be told twice. */
  otherwise: string;
}

/** Directives that a page cannot give itself. */
export const HEADER_ONLY = ["frame-ancestors 'none'", "object-src 'none'"];

const HOUR = 3600;
const A_YEAR = 365 * 24 * HOUR;

/** @param policy the content security policy of all pages */
export const hostHeaders = (policy: string): HostHeaders => ({
  everywhere: {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy':
      'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  },
  caching: [
    { start: '/_astro/', value: `public, max-age=${A_YEAR}, immutable` },
    { start: '/fonts/', value: `public, max-age=${7 * 24 * HOUR}` },
    { start: '/og/', value: `public, max-age=${24 * HOUR}` },
    { start: '/sw.js', value: 'no-cache' },
  ],
  otherwise: 'no-cache',
});

/** The headers that a file is served with. */
export function headersFor(address: string, headers: HostHeaders): Record<string, string> {
  const rule = headers.caching.find(({ start }) => covers(start, address));
  return { ...headers.everywhere, 'Cache-Control': rule?.value ?? headers.otherwise };
}

const covers = (start: string, address: string): boolean =>
  start.endsWith('/') ? address.startsWith(start) : address === start;
