import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type Transform, Writable } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

/** The best first. Brotli as hosts do it while they answer: quick, and a little larger than it could be. */
const PACKERS: readonly [string, () => Transform][] = [
  ['br', () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })],
  ['gzip', () => createGzip()],
];

/** Types that are not packed in themselves, as PNG, PDF and WOFF2 are. */
const LOOSE = /^(text\/|image\/svg|font\/ttf|application\/(javascript|wasm|.*json|.*xml))/;

/** Bytes below which packing gains nothing. */
const LEAST = 1024;

/** Sends what a listener answers as a host would: texts packed for those who can unpack them. */
export const compressed =
  (answer: RequestListener): RequestListener =>
  (request, response) => {
    const writeHead = response.writeHead.bind(response);
    response.writeHead = (status: number, said?: object | string) => {
      const headers = typeof said === 'object' ? said : {};
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      if (!LOOSE.test(String(response.getHeader('Content-Type')))) return writeHead(status);
      response.setHeader('Vary', 'Accept-Encoding');
      const found = status === 200 && isLong(response) ? packerFor(request) : undefined;
      if (!found) return writeHead(status);
      const [encoding, packer] = found;
      response.setHeader('Content-Encoding', encoding);
      response.removeHeader('Content-Length');
      writeHead(status);
      sendThrough(packer(), response);
      return response;
    };
    return answer(request, response);
  };

const isLong = (response: ServerResponse): boolean =>
  Number(response.getHeader('Content-Length') ?? LEAST) >= LEAST;

function packerFor({ headers }: IncomingMessage) {
  const known = String(headers['accept-encoding']).split(/\s*,\s*/);
  return PACKERS.find(([encoding]) => known.includes(encoding));
}

/** From now on what is written to the response is packed on its way. */
function sendThrough(packer: Transform, response: ServerResponse): void {
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  response.write = (chunk: unknown) => packer.write(chunk);
  response.end = (chunk?: unknown) => {
    packer.end(chunk);
    return response;
  };
  packer.on('drain', () => response.emit('drain'));
  packer.pipe(
    new Writable({
      write: (chunk, _, done) => void write(chunk, done),
      final: (done) => void end(done),
    }),
  );
}
