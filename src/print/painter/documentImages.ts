import { type PDFContext, PDFHexString, type PDFRef, PngEmbedder } from 'pdf-lib';
import type { ImageSource } from '../layout/drawing.ts';
import { type Png, readPng } from '../layout/png.ts';

/** The pictures a document has used so far, each once, in the order of first use. */
export type DocumentImages = ImageSource[];

/** A picture's name in content streams, such as `I1`. */
export function nameOfImage(images: DocumentImages, source: ImageSource): string {
  const known = images.findIndex(({ data }) => sameBytes(data, source.data));
  const index = known < 0 ? images.push(source) - 1 : known;
  return `I${index + 1}`;
}

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one === other ||
  (one.length === other.length && one.every((byte, index) => byte === other[index]));

/** Adds the pictures to the document, by their names. */
export async function embedImages(
  context: PDFContext,
  images: DocumentImages,
): Promise<Record<string, PDFRef>> {
  const named: Record<string, PDFRef> = {};
  for (const source of images) named[nameOfImage(images, source)] = await embed(context, source);
  return named;
}

/**
 * Without transparency, the file's own rows are what a PDF wants. Others are taken apart into colours
 * and a mask.
 */
async function embed(context: PDFContext, { data }: ImageSource): Promise<PDFRef> {
  const png = readPng(data);
  if (png.alpha) return (await PngEmbedder.for(data)).embedIntoContext(context);
  return context.register(
    context.stream(png.rows, {
      Type: 'XObject',
      Subtype: 'Image',
      Width: png.width,
      Height: png.height,
      BitsPerComponent: 8,
      ColorSpace: colourSpace(png),
      Filter: 'FlateDecode',
      DecodeParms: {
        Predictor: PNG_FILTERS,
        Colors: png.colours === 'rgb' ? 3 : 1,
        BitsPerComponent: 8,
        Columns: png.width,
      },
    }),
  );
}

/** Each row names its filter (ISO 32000-1 table 10). */
const PNG_FILTERS = 15;

function colourSpace({ colours, palette }: Png) {
  if (colours === 'palette') {
    const table = PDFHexString.fromBytes(palette);
    return ['Indexed', 'DeviceRGB', palette.length / 3 - 1, table];
  }
  return colours === 'rgb' ? 'DeviceRGB' : 'DeviceGray';
}
