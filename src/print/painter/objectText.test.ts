import { PDFContext, PDFHexString, PDFString } from 'pdf-lib';
import { expect, it } from 'vitest';
import { objectText } from './objectText.ts';

it('writes objects with spaces only where a reader needs them', () => {
  const context = PDFContext.create();
  const object = context.obj({
    Type: 'Annot',
    Rect: [1, -2.5, 3, 4],
    Names: ['A', 'B', true, null],
    P: context.nextRef(),
    A: { S: 'URI', URI: PDFString.of('https://a.example/') },
    Contents: PDFHexString.of('FEFF'),
  });
  expect(objectText(object)).toBe(
    '<</Type/Annot/Rect[1 -2.5 3 4]/Names[/A/B true null]/P 1 0 R/A<</S/URI/URI(https://a.example/)>>/Contents<FEFF>>>',
  );
});
