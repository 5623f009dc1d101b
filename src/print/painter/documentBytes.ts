import { type PDFContext, type PDFObject, type PDFRef, PDFStream } from 'pdf-lib';
import type { Deflate } from './deflate.ts';
import { objectText } from './objectText.ts';

/** Objects packed together; a reader that wants one unpacks all of them, and counts them in a byte. */
const TOGETHER = 200;

/**
 * A document as a file: streams as they are, other objects deflated together, then where each is
 * found (ISO 32000-1, 7.5.7 and 7.5.8). Everything is written once, in the order of its number.
 */
export function documentBytes(context: PDFContext, deflate: Deflate): Uint8Array {
  const objects = context.enumerateIndirectObjects();
  const file: File = { pieces: [], length: 0, places: new Map() };
  append(file, HEAD);
  for (const [{ objectNumber }, object] of objects) {
    if (object instanceof PDFStream) writeStream(file, objectNumber, streamParts(object));
  }
  const plain = objects.filter(([, object]) => !(object instanceof PDFStream));
  let next = context.largestObjectNumber + 1;
  for (let from = 0; from < plain.length; from += TOGETHER) {
    writeTogether(file, next, plain.slice(from, from + TOGETHER), deflate);
    next += 1;
  }
  writePlaces(file, next, context, deflate);
  return joined(file);
}

/** The four bytes tell whoever passes the file on that it is more than text. */
const HEAD = Uint8Array.from('%PDF-1.7\n%\x81\x81\x81\x81\n', (sign) => sign.charCodeAt(0));

interface File {
  pieces: Uint8Array[];
  length: number;
  /** By object number: its first byte, or the packed objects it is among and its place there. */
  places: Map<number, { at: number } | { among: number; place: number }>;
}

const ENCODER = new TextEncoder();

function append(file: File, piece: string | Uint8Array): void {
  const bytes = typeof piece === 'string' ? ENCODER.encode(piece) : piece;
  file.pieces.push(bytes);
  file.length += bytes.length;
}

/** What a stream's dictionary says besides its length, and its bytes. */
interface StreamParts {
  says: string;
  contents: Uint8Array;
}

function streamParts(stream: PDFStream): StreamParts {
  stream.updateDict();
  return { says: objectText(stream.dict), contents: stream.getContents() };
}

function writeStream(file: File, number: number, { says, contents }: StreamParts): void {
  file.places.set(number, { at: file.length });
  append(file, `${number} 0 obj\n${says}stream\n`);
  append(file, contents);
  append(file, '\nendstream\nendobj\n');
}

function writeTogether(
  file: File,
  number: number,
  objects: [PDFRef, PDFObject][],
  deflate: Deflate,
): void {
  let head = '';
  let body = '';
  objects.forEach(([{ objectNumber }, object], place) => {
    file.places.set(objectNumber, { among: number, place });
    head += `${objectNumber} ${body.length} `;
    body += `${objectText(object)}\n`;
  });
  const contents = deflate(ENCODER.encode(head + body));
  const says = `<</Type/ObjStm/N ${objects.length}/First ${head.length}${PACKED(contents)}>>`;
  writeStream(file, number, { says, contents });
}

const PACKED = ({ length }: Uint8Array): string => `/Filter/FlateDecode/Length ${length}`;

/** Bytes of an entry: its kind, where, and which of several. */
const WIDTHS = [1, 4, 1] as const;
const ENTRY = 6;

function writePlaces(file: File, number: number, context: PDFContext, deflate: Deflate): void {
  const start = file.length;
  file.places.set(number, { at: start });
  const view = new DataView(new ArrayBuffer((number + 1) * ENTRY));
  for (const [object, place] of file.places) {
    const packed = 'among' in place;
    view.setUint8(object * ENTRY, packed ? 2 : 1);
    view.setUint32(object * ENTRY + 1, packed ? place.among : place.at);
    view.setUint8(object * ENTRY + 5, packed ? place.place : 0);
  }
  const contents = deflate(new Uint8Array(view.buffer));
  const { Root, Info, ID } = context.trailerInfo;
  const trailer = objectText(context.obj({ Root, Info, ID }));
  const says = `<</Type/XRef/Size ${number + 1}/W[${WIDTHS.join(' ')}]${PACKED(contents)}`;
  writeStream(file, number, { says: `${says}${trailer.slice(2)}`, contents });
  append(file, `startxref\n${start}\n%%EOF\n`);
}

function joined({ pieces, length }: File): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
