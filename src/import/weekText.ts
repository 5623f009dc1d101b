import type { DayView } from '../engine/balance/weekView.ts';
import type { Problem } from '../errors.ts';
import { KIND_NAMES, KINDS, type Kind } from '../model/kind.ts';
import type { Stress } from '../model/stress.ts';
import { DAY_NAMES, WEEKDAYS } from '../model/weekday.ts';
import { nearest } from './nearest.ts';

/** Words people use for sessions besides the names of the kinds. */
const SYNONYMS: Record<string, Kind> = {
  off: 'rest',
  'day off': 'rest',
  'long run': 'long',
  moderate: 'steady',
  interval: 'intervals',
  reps: 'repetitions',
  repeats: 'repetitions',
  hill: 'hills',
  'hill repeats': 'hills',
  bike: 'cross-training',
  cycling: 'cross-training',
  swim: 'cross-training',
  cross: 'cross-training',
  gym: 'strength',
  yoga: 'mobility',
  hike: 'walk',
  'easy run': 'easy',
  jog: 'easy',
  'recovery run': 'recovery',
  'time trial': 'time-trial',
  'marathon pace': 'marathon-pace',
  'run walk': 'run-walk',
};

/** A session that a person typed. */
export interface TypedSession {
  /** As it was typed. */
  words: string;
  kind: Kind;
  stress: Stress;
}

/** A week that a person typed: its seven days, or what could not be read. */
export interface WeekReading {
  days: DayView[];
  /** What stands on each day, in the order it is done. */
  sessions: TypedSession[][];
  problems: Problem[];
}

/**
 * Reads seven days from Monday, commas between them; `easy + strength` holds two sessions in their
 * order, `long (hard)` is hard and long.
 *
 * @example
 * readWeek('easy, intervals, easy, rest, tempo, easy, long').days.length //=> 7
 */
export function readWeek(text: string): WeekReading {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.length !== 7) {
    return { days: [], sessions: [], problems: [wrongCount(parts, text)] };
  }
  const problems: Problem[] = [];
  const names = WEEKDAYS.map((weekday) => DAY_NAMES[weekday]);
  const sessions = parts.map((part, at) =>
    part.split('+').map((word) => readSession(word, names[at] ?? '', problems)),
  );
  const days = sessions.map((held, at) => dayOf(names[at] ?? '', held));
  return { days, sessions, problems };
}

function readSession(text: string, day: string, problems: Problem[]): TypedSession {
  const hard = /\(\s*hard\s*\)/i.test(text);
  const word = text
    .replace(/\(.*?\)/g, '')
    .trim()
    .toLowerCase();
  const words = text.trim();
  const kind = kindOf(word);
  if (kind) return { words, kind, stress: hard ? 'hard' : KINDS[kind].stress };
  problems.push(unknown(word, day));
  return { words, kind: 'rest', stress: 'rest' };
}

function kindOf(word: string): Kind | undefined {
  if (Object.hasOwn(KINDS, word)) return KIND_NAMES.find((kind) => kind === word);
  return Object.hasOwn(SYNONYMS, word) ? SYNONYMS[word] : undefined;
}

const WEIGHT: readonly Stress[] = ['rest', 'easy', 'moderate', 'long', 'hard'];

function dayOf(name: string, sessions: readonly TypedSession[]): DayView {
  const strength = sessions.findIndex(({ kind }) => kind === 'strength');
  const run = sessions.findIndex(({ kind }) => KINDS[kind].runs);
  const stress = WEIGHT.findLast((level) => sessions.some((session) => session.stress === level));
  const place = run < 0 ? 'alone' : run < strength ? 'after' : 'before';
  return {
    name,
    stress: stress ?? 'rest',
    hard: sessions.some((session) => session.stress === 'hard'),
    long: sessions.some(({ kind }) => kind === 'long'),
    runs: run >= 0,
    event: sessions.some(({ kind }) => kind === 'race' || kind === 'time-trial'),
    strength: strength < 0 ? 'none' : place,
  };
}

const wrongCount = (parts: string[], text: string): Problem => ({
  what:
    text.trim() === ''
      ? 'the week is empty'
      : parts.length === 1
        ? 'one day in a week'
        : `${parts.length} days in a week`,
  where: {},
  expected: 'seven, from Monday to Sunday, commas between them',
  remedy: 'Write `rest` for a day without a session.',
});

function unknown(word: string, day: string): Problem {
  const known = [...KIND_NAMES, ...Object.keys(SYNONYMS)];
  const guess = nearest(word, known);
  return {
    what: `${day}: "${word.slice(0, 40)}" is no session known here`,
    where: {},
    expected: `one of ${KIND_NAMES.join(', ')}`,
    remedy: guess ? `Did you mean "${guess}"?` : 'Take the word that comes nearest.',
  };
}
