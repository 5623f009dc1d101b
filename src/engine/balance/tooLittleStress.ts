import { COACHING, type Rule } from './rule.ts';
import type { WeekView } from './weekView.ts';

/** A build week with neither a hard nor a long day gives no reason to adapt. */
export const tooLittleStress: Rule<WeekView> = {
  id: 'too-little-stress',
  grade: 'note',
  sentence: 'A week that builds has a hard or a long day, or the body has no reason to adapt.',
  source: COACHING,
  judge({ days, role }) {
    if (role !== 'build' || days.some((day) => day.hard || day.long)) return [];
    return [
      {
        rule: 'too-little-stress',
        severity: 'note',
        where: {},
        message: 'neither a hard nor a long day in a week that is meant to build',
        remedy: 'Let one run be longer, or one quicker.',
      },
    ];
  },
};
