import { createServer, type IncomingMessage, type RequestListener, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { compressed } from './compressed.ts';

const TEXT = 'Easy does it, and then a little more. '.repeat(4000);
const BROWSER = { 'Accept-Encoding': 'gzip, deflate, br, zstd' };

/** Writes in pieces, as a file is read. */
const file =
  (type: string, text = TEXT, status = 200): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'Content-Type': type, 'Content-Length': text.length });
    response.write(text.slice(0, 1000));
    response.end(text.slice(1000));
  };

/** What somebody who asks so is sent, byte by byte. */
async function sent(answer: RequestListener, headers: Record<string, string> = {}) {
  const server = createServer(compressed(answer)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const response = await new Promise<IncomingMessage>((resolve) =>
    request({ port, host: '127.0.0.1', headers }, resolve).end(),
  );
  const bytes = Buffer.concat(await response.toArray());
  server.close();
  return { headers: response.headers, bytes };
}

describe('a server as hosts are', () => {
  test('sends a browser a text packed with Brotli, whole when it is unpacked', async () => {
    const { headers, bytes } = await sent(file('text/html;charset=utf-8'), BROWSER);
    expect(headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(headers['content-length']).toBeUndefined();
    expect(bytes.length).toBeLessThan(TEXT.length / 10);
    expect(String(brotliDecompressSync(bytes))).toBe(TEXT);
  });

  test('sends it packed with gzip to those who know no better', async () => {
    const { headers, bytes } = await sent(file('text/css'), { 'Accept-Encoding': 'gzip' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(String(gunzipSync(bytes))).toBe(TEXT);
  });

  test('sends it as it is to those who can unpack nothing, and says that others get less', async () => {
    const { headers, bytes } = await sent(file('application/json'));
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers.vary).toBe('Accept-Encoding');
    expect(String(bytes)).toBe(TEXT);
  });

  test.each([
    ['a picture', file('image/png')],
    ['a short text', file('text/plain', `${'x'.repeat(1000)} ends`)],
    ['a part of a text', file('text/html', TEXT, 206)],
  ])('leaves %s as it is', async (_, answer) => {
    const { headers, bytes } = await sent(answer, BROWSER);
    expect(headers['content-encoding']).toBeUndefined();
    expect(Number(headers['content-length'])).toBe(bytes.length);
  });
});
