import type { PlanView } from './planView.ts';
import { isRelief, percent } from './planView.ts';
import type { Rule } from './rule.ts';

const RAMP_WARNING = 0.3;

/** Volume rises by no more than 30 % in two weeks; never an error. */
export const volumeRamp: Rule<PlanView> = {
  id: 'volume-ramp',
  grade: 'warning',
  sentence: 'The weekly volume rises by no more than 30 % in two weeks.',
  source: 'Nielsen and others 2014; the evidence for a weekly "10 % rule" is poor',
  judge(view) {
    const levels = levelsOf(view);
    return view.weeks.flatMap(({ volume, number }, at) => {
      const before = levels[at - 2] ?? view.usual.volume;
      const rise = before === 0 ? 0 : volume / before - 1;
      if (rise <= RAMP_WARNING + 1e-6) return [];
      return [
        {
          rule: 'volume-ramp',
          severity: 'warning',
          where: { week: number },
          message: `volume is ${percent(rise)} % above the level of two weeks before`,
          remedy: 'Start higher, end lower, or take more weeks.',
        },
      ];
    });
  },
};

/** Volume of each week, a lighter week counting as the level it interrupts. */
function levelsOf({ weeks, roles, usual }: PlanView): number[] {
  let level = usual.volume;
  return weeks.map(({ volume }, at) => {
    if (!isRelief(roles[at])) level = volume;
    return level;
  });
}
