/**
 * A 128-bit digest as 32 hexadecimal digits: names documents and font subsets by their content.
 * Four FNV-1a lanes with different offsets, mixed at the end; not for secrets.
 *
 * @example
 * digest('a').length //=> 32
 */
export function digest(text: string): string {
  const lanes = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    for (let lane = 0; lane < 4; lane++) {
      lanes[lane] = Math.imul((lanes[lane] ?? 0) ^ (code + lane), 0x01000193);
    }
  }
  return lanes.map((lane) => (mix(lane) >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The last step of MurmurHash3, so that near texts get far digests. */
function mix(lane: number): number {
  const first = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
}
