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
  const ranges = pages.flatMap(({ label }, index) => {
    if (label !== undefined) return [index, context.obj({ P: PDFHexString.fromText(label) })];
    const runsOn = index > 0 && pages[index - 1]?.label === undefined;
    return runsOn ? [] : [index, context.obj({ S: 'D', St: index + 1 })];
  });
  return context.register(context.obj({ Nums: ranges }));
}
