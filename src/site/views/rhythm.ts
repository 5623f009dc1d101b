import type { PlanWeek } from '../../model/plan.ts';
import { counted, listWords } from '../words.ts';

/**
 * How stress and relief take turns in a plan, in a sentence.
 *
 * @example
 * rhythmOf(weeks)
 * //=> 'Stress on at most 3 days a week, 2 of them hard; relief on all others, and in down weeks 6 and 9.'
 */
export function rhythmOf(weeks: readonly Pick<PlanWeek, 'number' | 'down' | 'days'>[]): string {
  const most = (asks: (day: PlanWeek['days'][number]) => boolean): number =>
    Math.max(0, ...weeks.map(({ days }) => days.filter(asks).length));
  const hard = most((day) => day.hard);
  const stress = most((day) => day.hard || day.long);
  if (stress === 0) return 'No stress in any week: relief is what it is for.';
  const ofThem = hard === 0 ? 'none of them hard' : `${hard} of them hard`;
  const alone = hard === 0 ? 'the long run' : 'the hard one';
  const asked = `Stress on at most ${counted(stress, 'day')} a week, ${stress === 1 ? alone : ofThem}`;
  return `${asked}; relief on all others${downWords(weeks)}.`;
}

function downWords(weeks: readonly Pick<PlanWeek, 'number' | 'down'>[]): string {
  const down = weeks.filter((week) => week.down).map(({ number }) => String(number));
  if (down.length === 0) return '';
  return `, and in down ${down.length === 1 ? 'week' : 'weeks'} ${listWords(down)}`;
}
