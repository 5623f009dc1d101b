import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';
import { headersFor, hostHeaders } from './build/headers.ts';
import { policyIn } from './build/hostFiles.ts';

const DIST = join(import.meta.dirname, '..', 'dist');
const FIRST_PORT = 4321;
const LAST_PORT = FIRST_PORT + 99;
/** Both names of this machine, so that `localhost` never leads to somebody else's server. */
const LOOPBACK = ['127.0.0.1', '::1'];

/** Serves dist/ as a static host would, on PORT or else the first free port from 4321. */
async function serve(): Promise<void> {
  if (!existsSync(DIST)) return fail('There is no dist/ to serve. Run "npm run build" first.');
  const port = await firstFreePort(wantedPorts());
  if (port === undefined)
    return fail(`${portsInWords(wantedPorts())} taken. Choose one with PORT=…`);
  console.log(`\nPeriodical is at http://localhost:${port}/ (Ctrl-C ends it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
}

/** @throws RangeError when PORT is set to what is no port. */
function wantedPorts(): { from: number; to: number } {
  const { PORT } = process.env;
  if (!PORT) return { from: FIRST_PORT, to: LAST_PORT };
  const port = Number(PORT);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return { from: port, to: port };
  throw new RangeError(`PORT is "${PORT}". It takes a whole number from 1 to 65535.`);
}

const portsInWords = ({ from, to }: { from: number; to: number }): string =>
  from === to ? `Port ${from} is` : `Ports ${from} to ${to} are all`;

async function firstFreePort({ from, to }: { from: number; to: number }) {
  for (let port = from; port <= to; port++) if (await listenOn(port)) return port;
  return undefined;
}

/** True when every address this machine has listens; false when somebody else has the port. */
async function listenOn(port: number): Promise<boolean> {
  const hosts = process.env.HOST ? [process.env.HOST] : LOOPBACK;
  const opened = await Promise.all(hosts.map((host) => open(port, host)));
  const free = opened.every((server) => server !== 'taken') && opened.some((s) => s !== 'absent');
  if (!free) for (const server of opened) if (typeof server === 'object') server.close();
  return free;
}

function open(port: number, host: string) {
  const server = createServer(answer);
  return new Promise<typeof server | 'taken' | 'absent'>((resolve) => {
    server.once('error', ({ code }: NodeJS.ErrnoException) =>
      resolve(code === 'EADDRINUSE' || code === 'EACCES' ? 'taken' : 'absent'),
    );
    server.listen(port, host, () => resolve(server));
  });
}

/** Types that would be missing, or would be read in another alphabet. */
const TYPES: Record<string, string> = {
  '.csv': 'text/csv;charset=utf-8',
  '.fit': 'application/vnd.ant.fit',
  '.ics': 'text/calendar;charset=utf-8',
  '.json': 'application/json;charset=utf-8',
  '.txt': 'text/plain;charset=utf-8',
  '.webmanifest': 'application/manifest+json;charset=utf-8',
  '.xml': 'application/xml;charset=utf-8',
  '.zwo': 'application/xml;charset=utf-8',
};

/** Reads the disk on every request (`dev`), so that a new build shows without a restart. */
const files = sirv(DIST, { dev: true, etag: true, setHeaders: describe });

/** As hosts do it while they answer: quick, and a little larger than it could be. */
const pack = compression({
  brotli: true,
  level: 5,
  mimes: /^(text\/|image\/svg|font\/ttf|application\/(javascript|wasm|.*json|.*xml))/,
});

const answer: RequestListener = (request, response) => {
  response.setHeader('Vary', 'Accept-Encoding');
  pack(request, response, () => files(request, response, () => notFound(response)));
};

function describe(response: ServerResponse, path: string): void {
  nameTheType(response, path);
  for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
}

/** What the build wrote for hosts, said here too. */
function headersOf(address: string): Record<string, string> {
  const written = join(DIST, '_headers');
  const policy = existsSync(written) && policyIn(readFileSync(written, 'utf8'));
  return policy ? headersFor(address, hostHeaders(policy)) : {};
}

function nameTheType(response: ServerResponse, path: string): void {
  const type = TYPES[extname(path)];
  if (type) response.setHeader('Content-Type', type);
}

function notFound(response: ServerResponse): void {
  const page = join(DIST, '404.html');
  response.writeHead(404, {
    'Content-Type': 'text/html;charset=utf-8',
    ...headersOf('/404.html'),
  });
  response.end(existsSync(page) ? readFileSync(page) : 'There is no such page.');
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

await serve();
