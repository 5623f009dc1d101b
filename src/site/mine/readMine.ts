import type { When } from '../../engine/onDates.ts';
import { EXPERIENCES } from '../../model/experience.ts';
import { LOADS } from '../../model/load.ts';
import { INK_NAMES } from '../../model/sheet.ts';
import { WEEKDAYS } from '../../model/weekday.ts';
import { UNITS } from '../addresses.ts';
import { AGES, fieldReaders } from '../fieldReaders.ts';
import { readRecent } from '../paces/readRecent.ts';
import { type FieldName, HOME_PAPERS, type Mine, type MineProblems } from './mine.ts';

/** What an address asks for, and what in it means nothing: that is left out, and said. */
export interface MineReading {
  mine: Mine;
  problems: MineProblems;
}

/**
 * Reads the choices of an address. Never fails: whatever cannot be read is told at its field, and the
 * plan is made without it.
 *
 * @param levels ids of the plan's levels
 * @example
 * readMine(new URLSearchParams('age=abc'), ['steady']).problems.age
 * //=> '“abc” is no age. Write a whole number from 10 to 99.'
 */
export function readMine(address: URLSearchParams, levels: readonly string[]): MineReading {
  const { problems, text, refuse, oneOf, someOf, number, amount, date } =
    fieldReaders<FieldName>(address);
  const when = (): When | undefined => {
    const [race, start] = [date('race-date'), date('start')];
    if (race && start)
      refuse('start', 'The race day decides when it starts. Take one of the two away.');
    if (race) return { race };
    return start ? { start } : undefined;
  };
  const recent = readRecent(text('race'), text('time'));
  if ('problem' in recent) refuse(recent.at, recent.problem);
  return {
    problems,
    mine: present({
      level: oneOf('level', levels),
      units: oneOf('units', UNITS),
      free: someOf('free', WEEKDAYS),
      longRun: oneOf('long-day', WEEKDAYS),
      weekStart: oneOf('week-start', WEEKDAYS),
      hours: number('hours', { what: 'number of hours', from: 0.5, to: 40 }),
      minutes: number('minutes', { what: 'number of minutes', from: 10, to: 600 }),
      volume: amount('volume'),
      longest: amount('longest'),
      recent: 'result' in recent ? recent.result : undefined,
      experience: oneOf('experience', EXPERIENCES),
      age: number('age', AGES),
      sleep: number('sleep', { what: 'night', from: 2, to: 12 }),
      load: someOf('life', LOADS),
      when: when(),
      paper: oneOf('paper', HOME_PAPERS),
      ink: oneOf('ink', INK_NAMES),
    }),
  };
}

/** The same without what is undefined. */
const present = (mine: Mine): Mine =>
  Object.fromEntries(Object.entries(mine).filter(([, value]) => value !== undefined));
