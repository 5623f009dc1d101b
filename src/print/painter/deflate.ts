import { PDFContext } from 'pdf-lib';

/** Packs bytes as a zlib stream (RFC 1950); the same bytes always become the same stream. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** In plain JavaScript, so that it runs in a browser as well. */
export const deflateAnywhere: Deflate = (bytes) => PDFContext.create().flateStream(bytes).contents;
