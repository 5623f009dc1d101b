import type { Stamp } from './stamp.ts';

/** Stamps one under the other, with white between them, in points. */
export function stack(stamps: readonly Stamp[], apart: number): Stamp {
  const [first] = stamps;
  if (first && stamps.length === 1) return first;
  let y = -apart;
  const shapes = stamps.flatMap((stamp) => {
    y += apart;
    const top = y;
    y += stamp.height;
    return top === 0 ? stamp.shapes : stamp.shapes.map((shape) => ({ ...shape, y: shape.y + top }));
  });
  return {
    width: Math.max(0, ...stamps.map(({ width }) => width)),
    height: Math.max(0, y),
    shapes,
    missing: [...new Set(stamps.flatMap(({ missing }) => missing))],
  };
}
