import { judgeWeek } from '../../engine/balance/weekRules.ts';
import type { DayView as JudgedDay } from '../../engine/balance/weekView.ts';
import type { Stress } from '../../model/stress.ts';
import { DAY_NAMES, SHORT_DAY_NAMES, WEEKDAYS } from '../../model/weekday.ts';
import { addresses } from '../addresses.ts';
import { type Sign, signOf } from '../sign.ts';

/** A week as an example: seven days, and what the rules say of them. */
export interface ExampleWeek {
  title: string;
  feels: string;
  days: { name: string; short: string; words: string; sign: Sign; stress: Stress }[];
  /** What stops such a plan from being built; empty when nothing does. */
  objections: { rule: string; message: string }[];
  /** The week check with this week in it. */
  address: string;
}

type Day = [words: string, stress: Stress];

const STACKED: Day[] = [
  ['Moderate', 'moderate'],
  ['Intervals', 'hard'],
  ['Tempo', 'hard'],
  ['Easy', 'easy'],
  ['Moderate', 'moderate'],
  ['Rest', 'rest'],
  ['Long', 'long'],
];

const SPACED: Day[] = [
  ['Easy', 'easy'],
  ['Intervals', 'hard'],
  ['Easy', 'easy'],
  ['Rest', 'rest'],
  ['Tempo', 'hard'],
  ['Easy', 'easy'],
  ['Long', 'long'],
];

/** Two weeks with the same two hard sessions, judged by the rules that judge every plan. */
export const twoWeeks = (): ExampleWeek[] => [
  exampleWeek(
    'Stacked',
    'Tuesday is fine, Wednesday is a fight, and by Friday nothing is quick and nothing is easy.',
    STACKED,
  ),
  exampleWeek(
    'Spaced',
    'You arrive fresh at both hard days, the long run is a pleasure, and next week could be the same.',
    SPACED,
  ),
];

function exampleWeek(title: string, feels: string, days: readonly Day[]): ExampleWeek {
  const judged = days.map(([, stress], at) => judgedDay(DAY_NAMES[WEEKDAYS[at] ?? 'mon'], stress));
  const findings = judgeWeek({
    days: judged,
    role: 'build',
    experience: 'developing',
    forMarathon: false,
  });
  return {
    title,
    feels,
    days: days.map(([words, stress], at) => ({
      name: DAY_NAMES[WEEKDAYS[at] ?? 'mon'],
      short: SHORT_DAY_NAMES[WEEKDAYS[at] ?? 'mon'],
      words,
      stress,
      sign: signOf({ stress, hard: stress === 'hard', long: stress === 'long' }),
    })),
    address: `${addresses.weekCheck()}#days=${encodeURIComponent(typed(days))}`,
    objections: findings
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, message }) => ({ rule, message })),
  };
}

/** As it would be typed: `easy, intervals, easy, rest, tempo, easy, long`. */
const typed = (days: readonly Day[]): string =>
  days.map(([words]) => (words === 'Moderate' ? 'steady' : words.toLowerCase())).join(', ');

/** The week that holds, typed: what the week check begins with. */
export const EFFECTIVE: string = typed(SPACED);

const judgedDay = (name: string, stress: Stress): JudgedDay => ({
  name,
  stress,
  hard: stress === 'hard',
  long: stress === 'long',
  runs: stress !== 'rest',
  event: false,
  strength: 'none',
});
