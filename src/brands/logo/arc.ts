import type { Point } from './matrix.ts';

/** An elliptical arc as path data writes it. */
export interface Arc {
  from: Point;
  radii: Point;
  /** Degrees. */
  tilt: number;
  large: boolean;
  sweep: boolean;
  to: Point;
}

type Curve = readonly [Point, Point, Point];

/** An arc as cubic curves of at most a quarter turn (SVG 2, appendix B.2.4). */
export function curvesOf({ from, radii, tilt, large, sweep, to }: Arc): Curve[] {
  let [rx, ry] = [Math.abs(radii[0]), Math.abs(radii[1])];
  if (from[0] === to[0] && from[1] === to[1]) return [];
  if (rx === 0 || ry === 0) return [[from, to, to]];
  const [cos, sin] = [Math.cos((tilt * Math.PI) / 180), Math.sin((tilt * Math.PI) / 180)];
  const half: Point = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const [x, y] = [cos * half[0] + sin * half[1], cos * half[1] - sin * half[0]];
  const stretch = Math.sqrt(Math.max(1, (x / rx) ** 2 + (y / ry) ** 2));
  [rx, ry] = [rx * stretch, ry * stretch];
  const below = (rx * y) ** 2 + (ry * x) ** 2;
  const root = Math.sqrt(Math.max(0, ((rx * ry) ** 2 - below) / below));
  const side = large === sweep ? -root : root;
  const [cx, cy] = [(side * rx * y) / ry, (-side * ry * x) / rx];
  const start = Math.atan2((y - cy) / ry, (x - cx) / rx);
  const turn = turned(Math.atan2((-y - cy) / ry, (-x - cx) / rx) - start, sweep);
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const place = ([u, v]: Point): Point => {
    const [px, py] = [rx * u + cx, ry * v + cy];
    return [cos * px - sin * py + middle[0], sin * px + cos * py + middle[1]];
  };
  return quarters(start, turn).map(([one, two, end], at, all) => [
    place(one),
    place(two),
    at === all.length - 1 ? to : place(end),
  ]);
}

const turned = (angle: number, sweep: boolean): number => {
  if (sweep && angle < 0) return angle + 2 * Math.PI;
  return !sweep && angle > 0 ? angle - 2 * Math.PI : angle;
};

/** Stretches of the unit circle as curves. */
function quarters(start: number, turn: number): Curve[] {
  const count = Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9) || 1;
  const step = turn / count;
  const reach = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: count }, (_, at) => {
    const [one, two] = [start + at * step, start + (at + 1) * step];
    return [
      [Math.cos(one) - reach * Math.sin(one), Math.sin(one) + reach * Math.cos(one)],
      [Math.cos(two) + reach * Math.sin(two), Math.sin(two) - reach * Math.cos(two)],
      [Math.cos(two), Math.sin(two)],
    ];
  });
}
