import { curvesOf } from './arc.ts';
import type { Point } from './matrix.ts';
import { type Command, commandsOf } from './pathCommands.ts';

/** A stretch of an outline; its points are absolute. */
export interface Segment {
  kind: 'M' | 'L' | 'C' | 'Z';
  /** One, of a curve three, of a close none. */
  points: readonly Point[];
}

/** SVG path data as lines and cubic curves; nothing when it cannot be read to its end. */
export function parsePath(d: string): Segment[] | undefined {
  const commands = commandsOf(d);
  if (!commands) return undefined;
  const pen: Pen = { at: [0, 0], start: [0, 0] };
  return commands.flatMap((command) => drawn(command, pen));
}

/** Where a drawing hand is. */
interface Pen {
  at: Point;
  /** Where the outline began. */
  start: Point;
  /** The last control point, for commands that go on smoothly. */
  cubic?: Point;
  quadratic?: Point;
}

function drawn({ name, numbers }: Command, pen: Pen): Segment[] {
  const upper = name.toUpperCase();
  const [dx, dy]: Point = name === upper ? [0, 0] : pen.at;
  const from = pen.at;
  const point = (index: number): Point => [
    (numbers[index] ?? 0) + dx,
    (numbers[index + 1] ?? 0) + dy,
  ];
  const { cubic, quadratic } = pen;
  pen.cubic = undefined;
  pen.quadratic = undefined;
  if (upper === 'Z') {
    pen.at = pen.start;
    return [{ kind: 'Z', points: [] }];
  }
  if (upper === 'H') return line(pen, [(numbers[0] ?? 0) + dx, from[1]]);
  if (upper === 'V') return line(pen, [from[0], (numbers[0] ?? 0) + dy]);
  if (upper === 'L') return line(pen, point(0));
  if (upper === 'M') {
    pen.at = pen.start = point(0);
    return [{ kind: 'M', points: [pen.at] }];
  }
  if (upper === 'C') return curve(pen, point(0), point(2), point(4));
  if (upper === 'S') return curve(pen, mirrored(cubic, from), point(0), point(2));
  if (upper === 'Q') return quarter(pen, point(0), point(2));
  if (upper === 'T') return quarter(pen, mirrored(quadratic, from), point(0));
  const [rx = 0, ry = 0, tilt = 0, large, sweep] = numbers;
  const to = point(5);
  pen.at = to;
  return curvesOf({ from, radii: [rx, ry], tilt, large: large === 1, sweep: sweep === 1, to }).map(
    (points) => ({ kind: 'C', points }),
  );
}

function line(pen: Pen, to: Point): Segment[] {
  pen.at = to;
  return [{ kind: 'L', points: [to] }];
}

function curve(pen: Pen, one: Point, two: Point, to: Point): Segment[] {
  pen.at = to;
  pen.cubic = two;
  return [{ kind: 'C', points: [one, two, to] }];
}

/** A quadratic curve raised to a cubic one. */
function quarter(pen: Pen, control: Point, to: Point): Segment[] {
  const toward = (end: Point): Point => [
    end[0] + (2 / 3) * (control[0] - end[0]),
    end[1] + (2 / 3) * (control[1] - end[1]),
  ];
  const segments = curve(pen, toward(pen.at), toward(to), to);
  pen.cubic = undefined;
  pen.quadratic = control;
  return segments;
}

/** The control point on the other side, or the point itself after another kind of command. */
const mirrored = (control: Point | undefined, [x, y]: Point): Point =>
  control ? [2 * x - control[0], 2 * y - control[1]] : [x, y];
