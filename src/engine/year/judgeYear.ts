import type { Finding } from '../../model/finding.ts';
import type { PlanWeek } from '../../model/plan.ts';
import type { PlanView } from '../balance/planView.ts';
import { judgeWhole } from '../balance/rules.ts';
import { judgeWeek } from '../balance/weekRules.ts';
import { boundaries } from '../plan/boundaries.ts';
import { type Build, usualOf } from '../plan/build.ts';
import { weekView } from '../plan/views.ts';
import { runnableDays, wantedDays } from '../week/demand.ts';
import type { Allows, Frame, WeekRole } from '../week/weekOrder.ts';
import type { BuiltBlock } from './buildBlocks.ts';
import type { YearGrid } from './yearGrid.ts';

/**
 * What the rules of week and plan say about a year's weeks, judged as one long plan. What only an
 * author could change, the notes, is left out; so is what the author of a season's plan allows.
 *
 * @param weeks the year's weeks, numbered through.
 */
export function judgeWeeks(
  built: readonly BuiltBlock[],
  weeks: readonly PlanWeek[],
  grid: YearGrid,
): Finding[] {
  const inWeeks = built.flatMap(({ block, build, weeks: own }) =>
    own.flatMap((week) =>
      judgeWeek(weekView(build, week)).map((finding) => at(finding, block.first + week.number)),
    ),
  );
  const found = [...inWeeks, ...boundaries(weeks), ...judgeWhole(viewOf(built, weeks, grid))];
  return found.filter((finding) => finding.severity !== 'note' && !isAllowed(finding, built));
}

const at = (finding: Finding, week: number): Finding => ({
  ...finding,
  where: { ...finding.where, week },
});

/** Whether the plan that fills the week of a finding allows its rule to be broken. */
const isAllowed = ({ rule, where }: Finding, built: readonly BuiltBlock[]): boolean =>
  heldBy(built)[(where.week ?? 0) - 1]?.definition.allow.some((one) => one.rule === rule) ?? false;

/** What each of a year's weeks is built from. */
const heldBy = (built: readonly BuiltBlock[]): Build[] =>
  built.flatMap(({ build }) => build.outline.map(() => build));

/** A year's weeks as the plan rules see them: weeks cut off by its ends count as whole ones. */
function viewOf(
  built: readonly BuiltBlock[],
  weeks: readonly PlanWeek[],
  grid: YearGrid,
): PlanView {
  const [first] = built;
  if (!first) throw new RangeError('a year without a week');
  const inside = built.flatMap(({ block, build }) =>
    build.outline.map(({ role }, at) =>
      insideOf(build.frame, role, daysOf(block.first + at, grid)),
    ),
  );
  return {
    weeks: weeks.map((week, at) => ({ ...week, volume: week.volume / (inside[at] ?? 1) })),
    roles: built.flatMap(carriedRoles),
    phases: built.flatMap(({ build }) => build.definition.phases),
    experience: first.fitted.level.experience,
    mostRising: Math.max(...built.map(({ fitted }) => fitted.mostRising)),
    usual: usualOf(first.build.level),
    recoveries: grid.recoveries,
    easyPace: first.build.frame.easyPace,
    measure: first.build.frame.measure,
    smaller: built.flatMap(({ block, build, smaller }) =>
      [...opening(build), ...smaller].map((week) => block.first + week),
    ),
  };
}

/** The week a block's level begins with: the second where the first still relieves what came before. */
const opening = ({ outline }: Build): number[] => (outline[0]?.role === 'down' ? [1, 2] : [1]);

/** What each of a year's weeks does to the load. */
export const rolesOf = (built: readonly BuiltBlock[]): WeekRole[] =>
  built.flatMap(({ build }) => build.outline.map(({ role }) => role));

/** The same for the rules: a down week that the days made lighter still is not the plan's doing. */
const carriedRoles = ({ build, smaller }: BuiltBlock): WeekRole[] =>
  build.outline.map(({ role, number }) =>
    role === 'down' && smaller.includes(number) ? 'ease' : role,
  );

/** What the days of a week of the grid may hold. */
const daysOf = (week: number, grid: YearGrid): Allows[] =>
  Array.from({ length: 7 }, (_, day) => grid.allows(week * 7 + day));

/** Least share that a week counts with, so that no volume becomes endless. */
const LEAST_INSIDE = 0.1;

/** Share of its running days that a week of the year has inside it. */
function insideOf(frame: Frame, role: WeekRole, allows: readonly Allows[]): number {
  if (!allows.includes('nothing')) return 1;
  const runnable = runnableDays(frame, { allows, fixed: new Map() });
  return Math.max(LEAST_INSIDE, Math.min(1, runnable / wantedDays(frame, role)));
}
