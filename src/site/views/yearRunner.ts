import { formatAmount } from '../../model/amount.ts';
import { formatClock } from '../../model/clock.ts';
import type { Experience } from '../../model/experience.ts';
import type { Load } from '../../model/load.ts';
import { RACE_NAMES } from '../../model/race.ts';
import type { Runner } from '../../model/runner.ts';
import { DAY_NAMES } from '../../model/weekday.ts';
import type { Year } from '../../model/year.ts';
import { capital, listWords } from '../words.ts';

/** One side of the life that a year has to fit. */
export interface Circumstance {
  word: string;
  text: string;
}

/** Something made to fit, and why. */
export interface Fit {
  /** `Weekly volume`. */
  what: string;
  from: string;
  to: string;
  because: string;
}

const EXPERIENCE: Record<Experience, string> = {
  new: 'New to running, or new to racing.',
  developing: 'A few seasons of running, and a race or two.',
  experienced: 'Years of running and several races.',
};

/** What life may hold besides running, in a sentence. */
export const LIFE_WORDS: Record<Load, string> = {
  work: 'a job that takes a lot',
  parenting: 'children',
  caregiving: 'somebody to care for',
  'hormonal-change': 'hormonal change',
  company: 'a company to run',
  'long-stress': 'stress that has lasted',
  'little-support': 'little support',
};

/** Whom a year is for, as they are now, in words; what is not known is left out. */
export function circumstances({ runner, units }: Pick<Year, 'runner' | 'units'>): Circumstance[] {
  const { experience, load, injuries } = runner;
  const said: [string, string][] = [
    ['Running so far', EXPERIENCE[experience]],
    ['Now', nowWords(runner, units)],
    ['Age and sleep', bodyWords(runner)],
    ['Time', timeWords(runner)],
    [
      'Life besides',
      load.length === 0 ? '' : `${capital(listWords(load.map((one) => LIFE_WORDS[one])))}.`,
    ],
    ['Remembered', injuries.length === 0 ? '' : `${capital(listWords(injuries))}.`],
  ];
  return said.filter(([, text]) => text !== '').map(([word, text]) => ({ word, text }));
}

const sentences = (parts: readonly (string | undefined | false)[]): string =>
  parts.filter((part) => part).join(' ');

const nowWords = ({ volume, long, recent }: Runner, units: Year['units']): string =>
  sentences([
    volume && `About ${formatAmount(volume, units)} in a usual week.`,
    long && `Longest run of the last month ${formatAmount(long, units)}.`,
    recent && `Last race: ${RACE_NAMES[recent.race]} in ${formatClock(recent.time)}.`,
  ]);

const bodyWords = ({ age, sleep }: Runner): string =>
  sentences([
    age !== undefined && `${age} years old.`,
    sleep !== undefined && `About ${sleep} hours of sleep in a usual night.`,
  ]);

const timeWords = ({ free, longRun, hours, minutes, longMinutes }: Runner): string =>
  sentences([
    free && `${capital(listWords(free.map((day) => DAY_NAMES[day])))} may hold a run.`,
    longRun && `The long run belongs on ${DAY_NAMES[longRun]}.`,
    hours !== undefined && `Up to ${hours} hours a week.`,
    minutes !== undefined && `Up to ${minutes} minutes on a usual day.`,
    longMinutes !== undefined && `Up to ${longMinutes} for the long run.`,
  ]);

/** What was made to fit the runner, and why. The plan changes, never the runner. */
export const fits = ({ changes }: Pick<Year, 'changes'>): Fit[] =>
  changes.map(({ what, from, to, because }) => ({ what: capital(what), from, to, because }));
