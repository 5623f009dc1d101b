import type { Finding } from '../../model/finding.ts';
import type { PlanDay } from '../../model/plan.ts';
import { DAY_NAMES } from '../../model/weekday.ts';
import { SMALLEST_RUN } from '../week/demand.ts';
import type { PlanView } from './planView.ts';
import { percent } from './planView.ts';
import type { Rule } from './rule.ts';

/** Days a run is compared with. */
export const MEMORY_DAYS = 30;
export const JUMP_WARNING = 0.1;
export const JUMP_ERROR = 0.3;

/** Days without a run after which a return has steps of its own (training rules, section 4). */
const REST = 24;

/**
 * No run is much longer than the longest of the last 30 days, races left out. Up to the smallest run
 * worth the shoes nothing counts as a jump: on the way back a first run may be a few minutes.
 */
export const longRunJump: Rule<PlanView> = {
  id: 'long-run-jump',
  grade: 'error',
  sentence: 'No run is over 10 % longer than the longest of the last 30 days; 30 % is refused.',
  source:
    'Frandsen and others 2025, 5,205 runners: hazard 1.64 at +10–30 %, 2.28 above +100 % in one session',
  judge(view) {
    const runs = view.weeks.flatMap(({ number, days }) =>
      days.map((day) => ({ week: number, day, size: longestOf(day, view) })),
    );
    const sizes = runs.map(({ size }) => size);
    return runs.flatMap(({ size, week, day }, at) => {
      if (size === 0) return [];
      const before = at < MEMORY_DAYS ? view.usual.long : 0;
      const longest = Math.max(before, longestBefore(sizes, at, MEMORY_DAYS));
      const returns = before === 0 && longestBefore(sizes, at, REST) === 0;
      if (longest === 0 || returns) return [];
      const known = Math.max(longest, SMALLEST_RUN[view.measure]);
      return judgeJump(size / known - 1, week, DAY_NAMES[day.weekday]);
    });
  },
};

/** Longest of the sizes of so many days before one. */
function longestBefore(sizes: readonly number[], at: number, days: number): number {
  let longest = 0;
  for (let day = Math.max(0, at - days); day < at; day++) {
    longest = Math.max(longest, sizes[day] ?? 0);
  }
  return longest;
}

/** Longest single run of a day in the plan's measure; races do not count. */
function longestOf(day: PlanDay, { measure }: PlanView): number {
  let longest = 0;
  for (const { runs, event, km, minutes } of day.sessions) {
    if (runs && !event) longest = Math.max(longest, measure === 'distance' ? km : minutes);
  }
  return longest;
}

function judgeJump(jump: number, week: number, day: string): Finding[] {
  if (jump <= JUMP_WARNING + 1e-6) return [];
  return [
    {
      rule: 'long-run-jump',
      severity: jump > JUMP_ERROR + 1e-6 ? 'error' : 'warning',
      where: { week, day },
      message: `a run ${percent(jump)} % longer than any of the last ${MEMORY_DAYS} days`,
      remedy: 'Let the long run grow by a tenth at most.',
    },
  ];
}
