/** Each byte as it stands in a string of a content stream (ISO 32000-1, 7.3.4.2). */
const SIGNS = Array.from({ length: 256 }, (_, byte) => {
  const sign = String.fromCharCode(byte);
  if (sign === '\r') return '\\r';
  return '()\\'.includes(sign) ? `\\${sign}` : sign;
});

/**
 * A glyph's number as two bytes of a string, half as long as in hexadecimal.
 *
 * @param number at most 65,535
 * @example
 * glyphString(65) //=> '\0A'
 */
export const glyphString = (number: number): string =>
  `${SIGNS[number >> 8]}${SIGNS[number & 0xff]}`;

/** A content stream as bytes: one for each sign. */
export function streamBytes(stream: string): Uint8Array {
  const bytes = new Uint8Array(stream.length);
  for (let at = 0; at < stream.length; at++) bytes[at] = stream.charCodeAt(at);
  return bytes;
}
