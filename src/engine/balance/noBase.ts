import { daysBetween } from '../../calendar/day.ts';
import { COACHING, type Rule } from './rule.ts';
import type { SeasonView } from './yearView.ts';

/** Days without a race from which there is nothing on the calendar: about three months. */
const LONG_DAYS = 84;

/** Months with nothing on the calendar hold a base season. */
export const noBase: Rule<SeasonView> = {
  id: 'no-base',
  grade: 'note',
  sentence: 'Months without a race hold a base season.',
  source: COACHING,
  judge({ races, seasons, days }) {
    const [first, last] = [days[0], days.at(-1)];
    if (!first || !last) return [];
    const dates = [first.date, ...races.map(({ date }) => date), last.date];
    return dates.flatMap((from, at) => {
      const to = dates[at + 1];
      if (to === undefined || daysBetween(from, to) < LONG_DAYS) return [];
      const based = seasons.some(
        (season) => season.purpose === 'rebuild' && season.first >= from && season.first < to,
      );
      if (based) return [];
      return [
        {
          rule: 'no-base',
          severity: 'note',
          where: { dates: [from, to] },
          message: `nothing on the calendar from ${from} to ${to}, and no base season in it`,
          remedy: 'Wish for a base between, or in the off-season.',
        },
      ];
    });
  },
};
