import type { ArcStep } from './arc.ts';
import { pointsToday, QUESTIONS, type Question, type Today } from './checkIn.ts';

/** Where a runner stands after filling in the card. */
export interface NextStep {
  /** The step to take now: the same one while `stay` is above 0. */
  step: ArcStep['phase'] | 'next-cycle';
  /** Days to stay where one is before asking again. */
  stay: number;
  /** What may help, a sentence for each answer that was not the best. */
  advice: string[];
}

const AFTER: Record<ArcStep['phase'], NextStep['step']> = {
  freestyle: 'reverse-taper',
  'reverse-taper': 'base',
  base: 'next-cycle',
};

/** Days to stay for up to so many points of today's answers: our own reading. */
export const STAY: readonly { upTo: number; days: number }[] = [
  { upTo: 0, days: 0 },
  { upTo: 2, days: 2 },
  { upTo: 4, days: 4 },
  { upTo: 6, days: 7 },
];

/**
 * What the check-in card says at the end of a step: go on, or stay a few days and ask again. A worse
 * answer never means going on sooner.
 *
 * @example
 * nextStep('freestyle', { soreness: 'some' }).stay //=> 2
 */
export function nextStep(now: ArcStep['phase'], today: Today): NextStep {
  const stay = STAY.find(({ upTo }) => pointsToday(today) <= upTo)?.days ?? 7;
  return { step: stay === 0 ? AFTER[now] : now, stay, advice: adviceOn(today) };
}

/** A sentence for each answer of today that was not the best. */
export const adviceOn = (today: Today): string[] =>
  QUESTIONS.flatMap((question) => {
    const advice: Record<string, string> = ADVICE[question];
    return advice[today[question] ?? ''] ?? [];
  });

const ADVICE = {
  soreness: {
    some: 'Some soreness is the race still mending. Walks and warmth do more for it than running.',
    much: 'Legs that change the way you walk need days, not kilometres. Pain in one spot that stays is worth showing to somebody who can examine it.',
  },
  sleep: {
    patchy: 'An earlier evening or a nap mends more this week than any session.',
    badly: 'Sleep is where the mending happens. Until it is back, every run costs double.',
  },
  feeling: {
    flat: 'Flat days after a big goal are common. Company and daylight help, and so does time.',
    low: 'A low mood after a race usually lifts. If it lasts beyond two weeks, talk about it with somebody you trust, or with a doctor.',
  },
} as const satisfies Record<Question, Record<string, string>>;
