import { n } from './number.ts';

const PART = /([a-zA-Z])|(-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?)/g;

/** Numbers that each command takes. */
const TAKES: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, Z: 0 };

type Point = [number, number];

interface Command {
  name: string;
  numbers: number[];
}

/**
 * SVG path data as PDF path operators, in the same units. Reads `M L H V C Z` in both cases.
 *
 * @throws Error on any other command; draw arcs as curves.
 * @example
 * pathOperators('M0 0h2v3z') //=> '0 0 m 2 0 l 2 3 l h'
 */
export function pathOperators(d: string): string {
  const out: string[] = [];
  let at: Point = [0, 0];
  let start = at;
  for (const { name, numbers } of commandsOf(d)) {
    const points = pointsOf(name, numbers, at);
    at = points.at(-1) ?? start;
    if (name.toUpperCase() === 'M') start = at;
    out.push(operator(name.toUpperCase(), points));
  }
  return out.join(' ');
}

function commandsOf(d: string): Command[] {
  const commands: Command[] = [];
  for (const [, letter, digits] of d.matchAll(PART)) {
    if (letter) {
      if (TAKES[letter.toUpperCase()] === undefined) throw new Error(`No path command ${letter}`);
      commands.push({ name: letter, numbers: [] });
    } else commands.at(-1)?.numbers.push(Number(digits));
  }
  return commands.flatMap(split);
}

/** `l 1 2 3 4` is two lines. */
function split({ name, numbers }: Command): Command[] {
  const takes = TAKES[name.toUpperCase()] ?? 0;
  if (takes === 0 || numbers.length <= takes) return [{ name, numbers }];
  const rest = name === 'M' ? 'L' : name === 'm' ? 'l' : name;
  return [
    { name, numbers: numbers.slice(0, takes) },
    ...split({ name: rest, numbers: numbers.slice(takes) }),
  ];
}

function pointsOf(name: string, numbers: number[], at: Point): Point[] {
  const relative = name === name.toLowerCase();
  const [x, y] = relative ? at : [0, 0];
  const upper = name.toUpperCase();
  if (upper === 'H') return [[x + (numbers[0] ?? 0), at[1]]];
  if (upper === 'V') return [[at[0], y + (numbers[0] ?? 0)]];
  const points: Point[] = [];
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    points.push([x + (numbers[index] ?? 0), y + (numbers[index + 1] ?? 0)]);
  }
  return points;
}

const OPERATORS: Record<string, string> = { M: 'm', C: 'c', Z: 'h' };

const operator = (name: string, points: Point[]): string =>
  [...points.flat().map(n), OPERATORS[name] ?? 'l'].join(' ');
