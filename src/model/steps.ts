import { type Effort, effortOf, KNOWN_EFFORTS } from './effort.ts';

export type StepUnit = 'km' | 'mi' | 'm' | 'min' | 's';

/** A number, or the name of a key under `progress` that gives it. */
export type StepNumber = number | string;

/** One stretch at one effort. */
export interface Work {
  kind: 'work';
  /** None when the words say it all, as in `walk down`. */
  size?: { value: StepNumber; unit: StepUnit };
  words: string;
  effort: Effort;
}

/** A stretch, or a few of them, done several times. */
export interface Repeat {
  kind: 'repeat';
  times: StepNumber;
  steps: Work[];
}

export type Step = Work | Repeat;

/** A message with the column (1-based) where the text stopped making sense. */
export interface StepsFailure {
  column: number;
  what: string;
  expected: string;
}

const SIZE = /^(?:(\d+(?:\.\d+)?)|\{([a-z]\w*)\})\s*(km|mi|m|min|s)\b\s*/i;
const TIMES = /^(?:(\d+)|\{([a-z]\w*)\})\s*[x×]\s*/i;

/** Bounds that only a slip of the pen goes beyond: of a size in its unit, of repeats, of steps. */
const MOST = 10_000;
const MOST_TIMES = 100;
const MOST_STEPS = 40;
const SIZES = 'a number above 0 and m, km, mi, s or min';

/**
 * Reads a session's steps: comma-separated stretches, each a size and words that name an effort;
 * `6 x (…)` or `{reps} x (…)` repeats what stands in the brackets.
 *
 * @example
 * parseSteps('2 km easy, {reps} x (1 min quick, 1 min float), 1 km easy')
 */
export function parseSteps(text: string): Step[] | StepsFailure {
  const steps: Step[] = [];
  const parts = splitTop(text);
  if (parts.length > MOST_STEPS) {
    return { column: 1, what: `${parts.length} steps`, expected: `at most ${MOST_STEPS}` };
  }
  for (const part of parts) {
    const step = readStep(part.text, part.column);
    if ('column' in step) return step;
    steps.push(step);
  }
  return steps;
}

interface Part {
  text: string;
  column: number;
}

/** Parts between commas that stand outside brackets, each with its column. */
function splitTop(text: string, first = 1): Part[] {
  const parts: Part[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const sign = text[at];
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (at < text.length && (sign !== ',' || depth > 0)) continue;
    const part = text.slice(start, at);
    const lead = part.length - part.trimStart().length;
    parts.push({ text: part.trim(), column: first + start + lead });
    start = at + 1;
  }
  return parts;
}

function readStep(text: string, column: number): Step | StepsFailure {
  const times = TIMES.exec(text);
  if (!times) return readWork(text, column);
  const count = times[1] === undefined ? 1 : Number(times[1]);
  if (count < 1 || count > MOST_TIMES) {
    return {
      column,
      what: `"${text}" repeats ${count} times`,
      expected: `1 to ${MOST_TIMES} times`,
    };
  }
  const rest = text.slice(times[0].length);
  const restColumn = column + times[0].length;
  const inner = rest.startsWith('(')
    ? readBrackets(rest, restColumn)
    : [readWork(rest, restColumn)];
  if ('column' in inner) return inner;
  const steps: Work[] = [];
  for (const step of inner) {
    if ('column' in step) return step;
    steps.push(step);
  }
  return { kind: 'repeat', times: numberOf(times), steps };
}

function readBrackets(text: string, column: number): (Work | StepsFailure)[] | StepsFailure {
  if (!text.endsWith(')')) {
    return { column: column + text.length, what: 'the bracket is not closed', expected: '`)`' };
  }
  return splitTop(text.slice(1, -1), column + 1).map((part) => readWork(part.text, part.column));
}

function readWork(text: string, column: number): Work | StepsFailure {
  if (text === '') return { column, what: 'a step is empty', expected: 'a size and an effort' };
  if (/[()]/.test(text)) {
    return { column, what: `"${text}" has a stray bracket`, expected: '`6 x (…)` for repeats' };
  }
  const size = SIZE.exec(text);
  const words = text.slice(size?.[0].length ?? 0);
  const value = size?.[1] === undefined ? 1 : Number(size[1]);
  if (/^[-+\d.]/.test(words) || value <= 0 || value > MOST) {
    return { column, what: `"${text}" has no size that can be run`, expected: SIZES };
  }
  const effort = effortOf(words);
  if (effort === undefined) {
    return { column, what: `"${text}" names no effort`, expected: `one of ${KNOWN_EFFORTS}` };
  }
  const work: Work = { kind: 'work', words, effort };
  if (size) work.size = { value: numberOf(size), unit: size[3]?.toLowerCase() as StepUnit };
  return work;
}

const numberOf = (match: RegExpExecArray): StepNumber => match[2] ?? Number(match[1]);
