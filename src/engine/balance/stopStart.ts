import type { YearDay } from '../../model/year.ts';
import { COACHING, type Rule } from './rule.ts';
import type { SeasonView } from './yearView.ts';

/** Most days in a row without a session that the plan asks for: four weeks. */
const MOST_DAYS = 28;

/** No gap of more than four weeks without any session. */
export const stopStart: Rule<SeasonView> = {
  id: 'stop-start',
  grade: 'warning',
  sentence: 'Something every week: no gap of more than four weeks without a session.',
  source: COACHING,
  judge(view) {
    let gap: YearDay[] = [];
    return view.days.flatMap((day, at) => {
      if (!asks(view, day)) gap.push(day);
      const ends = asks(view, day) || at === view.days.length - 1;
      const [length, first, last] = [gap.length, gap[0], gap.at(-1)];
      if (ends) gap = [];
      if (!ends || length <= MOST_DAYS || !first || !last) return [];
      return [
        {
          rule: 'stop-start',
          severity: 'warning',
          where: { dates: [first.date, last.date] },
          message: `${length} days without a session, from ${first.date} to ${last.date}`,
          remedy: 'Keep two or three short runs a week: a maintenance, base or winter season.',
        },
      ];
    });
  },
};

/** Whether a day asks for anything: what freestyle suggests does not count. */
const asks = ({ roles }: SeasonView, { week, day }: YearDay): boolean =>
  roles[week] !== 'free' && day.sessions.some(({ kind }) => kind !== 'rest');
