import { COACHING, type Rule } from './rule.ts';
import { isEasyOrRest, isStressful, pairs, type WeekView } from './weekView.ts';

/** Two hard days never touch; the day after a hard, long or race day is rest or easy. */
export const hardSpacing: Rule<WeekView> = {
  id: 'hard-spacing',
  grade: 'error',
  sentence: 'Two hard days never touch; the day after a hard, long or race day is rest or easy.',
  source: COACHING,
  judge: ({ days }) =>
    pairs(days)
      .filter(([day, after]) => isStressful(day) && !isEasyOrRest(after))
      .map(([day, after]) => ({
        rule: 'hard-spacing',
        severity: 'error',
        where: { day: after.name },
        message: `${day.name} is ${word(day)} and ${after.name} is ${word(after)}: stress stacks up, recovery gets squeezed`,
        remedy: `Make ${after.name} rest or easy, or move one of the two.`,
      })),
};

const word = (day: { hard: boolean; long: boolean; stress: string }): string =>
  day.hard && day.long ? 'hard and long' : day.stress;
