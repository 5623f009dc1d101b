import { PDFArray, PDFDict, type PDFObject } from 'pdf-lib';

/**
 * An object as a file writes it, with no more white than it needs.
 *
 * @example
 * objectText(context.obj({ S: 'TD', K: [1, 2] })) //=> '<</S/TD/K[1 2]>>'
 */
export function objectText(object: PDFObject): string {
  if (object instanceof PDFDict) return dictText(object);
  if (object instanceof PDFArray) return arrayText(object);
  return object.toString();
}

function dictText(dict: PDFDict): string {
  let text = '<<';
  for (const [key, value] of dict.entries()) text += key.toString() + apart(objectText(value));
  return `${text}>>`;
}

function arrayText(array: PDFArray): string {
  let text = '';
  for (let index = 0; index < array.size(); index++) {
    const item = objectText(array.get(index));
    text += index === 0 ? item : apart(item);
  }
  return `[${text}]`;
}

/** What begins with a delimiter needs no space before it (ISO 32000-1, 7.2.2). */
const apart = (text: string): string => (DELIMITERS.has(text.charAt(0)) ? text : ` ${text}`);

const DELIMITERS = new Set(['/', '<', '[', '(']);
