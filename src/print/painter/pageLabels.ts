import { type PDFContext, PDFHexString, type PDFRef } from 'pdf-lib';
import type { DrawList } from '../layout/drawing.ts';

/**
 * What a viewer calls each page: its label, or its number in the file. Without any label there is
 * nothing to say.
 */
export function pageLabels(
  context: PDFContext,
  pages: Pick<DrawList, 'label'>[],
): PDFRef | undefined {
  if (pages.every(({ label }) => label === undefined)) return undefined;
  const ranges = pages.flatMap(({ label }, index) => [
    index,
    context.obj(
      label === undefined ? { S: 'D', St: index + 1 } : { P: PDFHexString.fromText(label) },
    ),
  ]);
  return context.register(context.obj({ Nums: ranges }));
}
