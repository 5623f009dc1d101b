/**
 * A 128-bit digest as 32 hexadecimal digits: names documents and font subsets by their content.
 * Four FNV-1a lanes with different offsets, mixed at the end; not for secrets.
 *
 * @example
 * digest('a').length //=> 32
 */
export function digest(content: string | Uint8Array): string {
  const isText = typeof content === 'string';
  let [one, two, three, four] = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];
  for (let index = 0; index < content.length; index++) {
    const code = isText ? content.charCodeAt(index) : (content[index] ?? 0);
    one = Math.imul(one ^ code, PRIME);
    two = Math.imul(two ^ (code + 1), PRIME);
    three = Math.imul(three ^ (code + 2), PRIME);
    four = Math.imul(four ^ (code + 3), PRIME);
  }
  return [one, two, three, four]
    .map((lane) => (mix(lane) >>> 0).toString(16).padStart(8, '0'))
    .join('');
}

/** The prime of 32-bit FNV. */
const PRIME = 0x01000193;

/** The last step of MurmurHash3, so that near texts get far digests. */
function mix(lane: number): number {
  const first = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
}
