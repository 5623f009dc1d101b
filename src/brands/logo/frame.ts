import type { Matrix, Point } from './matrix.ts';
import type { Segment } from './pathData.ts';
import type { XmlElement } from './xml.ts';

/** Units of a logo's longer side. */
const LONGER_SIDE = 100;

/** The picture's edges in a logo's units, and how its own units get there. */
export interface Frame {
  width: number;
  height: number;
  matrix: Matrix;
}

/** The frame of an `<svg>`: its viewBox, else its width and height; nothing where it has neither. */
export function frameOf({ attributes }: XmlElement): Frame | undefined {
  const sides = ['width', 'height'].map(
    (name) => /^\s*([\d.]+)(?:px)?\s*$/.exec(attributes.get(name) ?? '')?.[1],
  );
  const box = attributes
    .get('viewBox')
    ?.trim()
    .split(/[\s,]+/) ?? ['0', '0', ...sides];
  const [x = Number.NaN, y = Number.NaN, width = 0, height = 0] = box.map(Number);
  if (box.length !== 4 || !Number.isFinite(x + y) || !(width > 0 && height > 0)) return undefined;
  const scale = LONGER_SIDE / Math.max(width, height);
  if (!Number.isFinite(scale * width * height)) return undefined;
  return {
    width: width * scale,
    height: height * scale,
    matrix: [scale, 0, 0, scale, -x * scale, -y * scale],
  };
}

/** Points a curve passes, its ends among them. */
const SAMPLES = Array.from({ length: 17 }, (_, at) => at / 16);

/** True when an outline, with half its stroke, stays inside; a hundredth of the side is forgiven. */
export function isInside(
  { width, height }: Frame,
  segments: readonly Segment[],
  stroke: number,
): boolean {
  const spare = LONGER_SIDE / 100 - stroke / 2;
  return passed(segments).every(
    ([x, y]) => x >= -spare && y >= -spare && x <= width + spare && y <= height + spare,
  );
}

function passed(segments: readonly Segment[]): Point[] {
  let from: Point = [0, 0];
  return segments.flatMap((segment) => {
    const start = from;
    from = segment.points.at(-1) ?? from;
    if (segment.kind !== 'C') return [...segment.points];
    const [one = start, two = start, to = start] = segment.points;
    return SAMPLES.map(
      (t): Point => [
        between(t, start[0], one[0], two[0], to[0]),
        between(t, start[1], one[1], two[1], to[1]),
      ],
    );
  });
}

const between = (t: number, a: number, b: number, c: number, d: number): number =>
  (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
