import type { Finding } from '../../model/finding.ts';
import { COACHING, type Rule } from './rule.ts';
import type { WeekView } from './weekView.ts';

/** Too much moderate and too little easy is the commonest fault; a race alone in its week is none. */
export const moderateExcess: Rule<WeekView> = {
  id: 'moderate-excess',
  grade: 'error',
  sentence: 'Moderate and hard days stay under four, and never outnumber the easy ones.',
  source: COACHING,
  judge({ days }) {
    const pushed = days.filter((day) => day.hard || day.stress === 'moderate');
    const easy = days.filter((day) => day.stress === 'easy').length;
    if (pushed.length === 1 && pushed[0]?.event) return [];
    const names = pushed.map((day) => day.name).join(', ');
    if (pushed.length >= 4) {
      return [found('error', `${pushed.length} moderate or hard days (${names}) in one week`)];
    }
    if (pushed.length > easy) {
      return [found('error', `${pushed.length} moderate or hard days (${names}) and ${easy} easy`)];
    }
    return pushed.length === 3 ? [found('warning', `3 moderate or hard days (${names})`)] : [];
  },
};

const found = (severity: 'error' | 'warning', message: string): Finding => ({
  rule: 'moderate-excess',
  severity,
  where: {},
  message,
  remedy: 'Run the moderate days easy: easy days are what the hard ones are made of.',
});
