import type { Rule } from './rule.ts';
import type { WeekView } from './weekView.ts';

/** Easy and long days make up at least half of the running days. */
export const easyShare: Rule<WeekView> = {
  id: 'easy-share',
  grade: 'warning',
  sentence: 'Easy and long days make up at least half of the running days.',
  source:
    'Seiler 2010 on the distribution of training intensity; about 80 % easy is a default, not a law',
  judge({ days }) {
    const running = days.filter((day) => day.runs);
    const easy = running.filter((day) => day.stress === 'easy' || day.stress === 'long');
    if (easy.length * 2 >= running.length) return [];
    return [
      {
        rule: 'easy-share',
        severity: 'warning',
        where: {},
        message: `${easy.length} of ${running.length} running days are easy or long`,
        remedy: 'Make half of them easy or more.',
      },
    ];
  },
};
