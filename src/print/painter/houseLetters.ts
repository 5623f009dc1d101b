/**
 * What nearly every sheet is set in. One cut of a face with these letters serves all documents of a
 * print shop; only a document with others has a cut of its own. The list is fixed, so that a
 * document's bytes depend on nothing but the document. Written as words, so that letters that join are
 * here joined too, and `i` stands apart from `j`, which it would join.
 */
export const HOUSE_LETTERS = [
  'abcdefghi jklmnopqrstuvwxyz',
  'ABCDEFGHI JKLMNOPQRSTUVWXYZ',
  'äöüß áéíóúñ ÄÖÜ',
  '0123456789',
  '.,:;!?¿¡…·’\'"()-–/+×%@',
  'ff fi fl ft ffi ffl fft Th',
].join(' ');
