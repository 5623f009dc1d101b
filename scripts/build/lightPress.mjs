// @ts-check

/**
 * How the press is bundled for a browser, so that a visitor's first sheet costs no more than it must.
 *
 * pdf-lib has forms, ciphers, a reader of documents and metrics of fonts, all behind one door. We use its
 * objects alone, and no module of it does anything by being imported, so the rest may go.
 *
 * @type {NonNullable<import('astro').ViteUserConfig['worker']>}
 */
export const lightPress = {
  format: 'es',
  plugins: () => [withoutWoff2(), withPlainBytes()],
  rolldownOptions: {
    treeshake: { moduleSideEffects: [{ test: /\/node_modules\/pdf-lib\//, sideEffects: false }] },
  },
};

const WOFF2 = 'brotli/decompress.js';
const NO_WOFF2 = '\0no-woff2';

/** fontkit reads WOFF2 too, with a dictionary that weighs as much as the engine. Sheets are set in TrueType. */
export const withoutWoff2 = () => ({
  name: 'periodical:without-woff2',
  /** @type {'pre'} */
  enforce: 'pre',
  /** @param {string} id */
  resolveId: (id) => (id === WOFF2 ? NO_WOFF2 : undefined),
  /** @param {string} id */
  load: (id) =>
    id === NO_WOFF2
      ? `export default () => { throw new Error('The press in a browser reads no WOFF2, only TrueType.'); };`
      : undefined,
});

/** satori carries its programs in its code. */
const withPlainBytes = () => ({
  name: 'periodical:with-plain-bytes',
  transform: {
    filter: { id: /\/node_modules\/satori\// },
    /** @param {string} code */
    handler: (code) => ({ code: plainBytes(code), map: null }),
  },
});

/** A program of WebAssembly in base64: the byte 0, then `asm`. */
const PROGRAM = /(["'])(AGFzbQ[A-Za-z0-9+/]{10000,}={0,2})\1/g;

/**
 * Code with its programs in base64 written as `btoa` of their bytes: the same text when it runs. The six
 * bits of a letter hide from a packer what repeats in bytes; these pack by a quarter better.
 *
 * @param {string} code
 */
export const plainBytes = (code) =>
  code.replace(PROGRAM, (_, __, base64) => `btoa(${JSON.stringify(atob(base64))})`);
