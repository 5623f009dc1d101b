import { DAY_NAMES } from '../../model/weekday.ts';
import type { PlanView } from './planView.ts';
import type { Rule } from './rule.ts';

/** No hard day until the days to full training are over. */
export const noHardBeforeRecovered: Rule<PlanView> = {
  id: 'no-hard-before-recovered',
  grade: 'error',
  sentence: 'Nothing hard until the days to full training after a race are over.',
  source: 'Our table of recovery after races, training rules, section 4',
  judge: ({ weeks, daysBeforeHard }) =>
    weeks.flatMap((week, at) =>
      week.days
        .filter((day, index) => day.hard && at * 7 + index < daysBeforeHard)
        .map((day) => ({
          rule: 'no-hard-before-recovered',
          severity: 'error',
          where: { week: week.number, day: DAY_NAMES[day.weekday] },
          message: `a hard day within ${daysBeforeHard} days of the race`,
          remedy: 'Make it easy, or move it to a later week.',
        })),
    ),
};
