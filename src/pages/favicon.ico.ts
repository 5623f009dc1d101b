import type { APIRoute } from 'astro';
import { iconPixels } from './_catalogue/iconPixels.ts';

const SIDE = 32;
/** Bytes before the picture: one entry of a directory. */
const HEAD = 22;

/** For whoever asks without reading a page first: browsers that show a PDF do. */
export const GET: APIRoute = async () => {
  const picture = await iconPixels({ name: 'favicon', size: SIDE, share: 1 });
  return new Response(new Uint8Array(Buffer.concat([directory(picture.length), picture])), {
    headers: { 'Content-Type': 'image/x-icon' },
  });
};

/** An icon file with one PNG in it, as Windows Vista and everything since reads it. */
function directory(length: number): Buffer {
  const head = Buffer.alloc(HEAD);
  head.writeUInt16LE(1, 2); // an icon, not a cursor
  head.writeUInt16LE(1, 4); // one picture
  head.writeUInt8(SIDE, 6);
  head.writeUInt8(SIDE, 7);
  head.writeUInt16LE(1, 10); // planes
  head.writeUInt16LE(32, 12); // bits of a pixel
  head.writeUInt32LE(length, 14);
  head.writeUInt32LE(HEAD, 18);
  return head;
}
