import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { plainBytes, withoutWoff2 } from './lightPress.mjs';

/** An address under which this code can be imported. */
const module = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;

it('answers what asks for a reader of WOFF2 with the reason why there is none', async () => {
  const { resolveId, load } = withoutWoff2();
  const code = load(resolveId('brotli/decompress.js') ?? '');
  const { default: decompress } = await import(module(code ?? ''));
  expect(decompress).toThrow('The press in a browser reads no WOFF2, only TrueType.');
});

it('leaves every other module to the bundler', () => {
  const { resolveId, load } = withoutWoff2();
  expect(resolveId('brotli/compress.js')).toBeUndefined();
  expect(load('fontkit')).toBeUndefined();
});

/** The head of a program, then every byte there is, over and over, at all four offsets of base64. */
const PROGRAM = Buffer.from([
  ...[0, 97, 115, 109, 1, 0, 0, 0],
  ...Array.from({ length: 20_000 }, (_, at) => ((at * at) % 257) & 255),
]);

it('writes a program as text of the same value that packs better', async () => {
  const base64 = PROGRAM.toString('base64');
  const before = `export const program = "${base64}"; export const other = 'AGFzbQ';`;
  const after = plainBytes(before);
  expect({ ...(await import(module(after))) }).toEqual({ program: base64, other: 'AGFzbQ' });
  expect(after).toContain('btoa(');
  expect(brotliCompressSync(after).length).toBeLessThan(brotliCompressSync(before).length);
});
