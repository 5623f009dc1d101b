import { COACHING, type Rule } from './rule.ts';
import type { WeekView } from './weekView.ts';

/** At least one day a week without running; a note only for the experienced, who may do without. */
export const restDay: Rule<WeekView> = {
  id: 'rest-day',
  grade: 'warning',
  sentence: 'At least one day a week without running.',
  source: COACHING,
  judge({ days, experience }) {
    if (days.some((day) => !day.runs)) return [];
    return [
      {
        rule: 'rest-day',
        severity: experience === 'experienced' ? 'note' : 'warning',
        where: {},
        message: 'seven days of running',
        remedy: 'Leave one day without a run.',
      },
    ];
  },
};
