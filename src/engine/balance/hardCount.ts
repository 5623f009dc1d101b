import { COACHING, type Rule } from './rule.ts';
import type { WeekView } from './weekView.ts';

/** Most hard days in a week. */
const MOST = 2;

/** One to two hard days a week. */
export const hardCount: Rule<WeekView> = {
  id: 'hard-count',
  grade: 'error',
  sentence: 'One to two hard days a week.',
  source: COACHING,
  judge({ days, role }) {
    const hard = days.filter((day) => day.hard);
    if (hard.length > MOST) {
      return [
        {
          rule: 'hard-count',
          severity: 'error',
          where: {},
          message: `${hard.length} hard days (${hard.map((day) => day.name).join(', ')})`,
          remedy: 'Keep the two that matter most and make the others easy.',
        },
      ];
    }
    if (hard.length > 0 || role !== 'build') return [];
    return [
      {
        rule: 'hard-count',
        severity: 'note',
        where: {},
        message: 'no hard day in a week that is meant to build',
        remedy: 'Add one, or leave it so: an easy base may do without.',
      },
    ];
  },
};
