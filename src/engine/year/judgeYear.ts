import type { Finding } from '../../model/finding.ts';
import type { PlanWeek } from '../../model/plan.ts';
import type { PlanView } from '../balance/planView.ts';
import { judgeWhole } from '../balance/rules.ts';
import { judgeWeek } from '../balance/weekRules.ts';
import { boundaries } from '../plan/boundaries.ts';
import { weekView } from '../plan/views.ts';
import { runnableDays, wantedDays } from '../week/demand.ts';
import type { WeekRole } from '../week/weekOrder.ts';
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
function isAllowed({ rule, where }: Finding, built: readonly BuiltBlock[]): boolean {
  const week = (where.week ?? 0) - 1;
  const holding = built.find(
    ({ block }) => block.first <= week && week < block.first + block.weeks,
  );
  return holding?.build.definition.allow.some((allowed) => allowed.rule === rule) ?? false;
}

/** A year's weeks as the plan rules see them: weeks cut off by its ends count as whole ones. */
function viewOf(
  built: readonly BuiltBlock[],
  weeks: readonly PlanWeek[],
  grid: YearGrid,
): PlanView {
  const [first] = built;
  if (!first) throw new RangeError('a year without a week');
  return {
    weeks: weeks.map((week) => ({ ...week, volume: week.volume / insideOf(week, built, grid) })),
    roles: built.flatMap(carriedRoles),
    phases: built.flatMap(({ build }) => build.definition.phases),
    experience: first.fitted.level.experience,
    mostRising: Math.max(...built.map(({ fitted }) => fitted.mostRising)),
    usual: {
      volume: first.build.level.volume ? usualVolume(first) : 0,
      long: first.build.level.long.from,
    },
    recoveries: grid.recoveries,
    easyPace: first.build.frame.easyPace,
    measure: first.build.frame.measure,
    smaller: built.flatMap(({ block, build, smaller }) => [
      ...opening(build).map((week) => block.first + week),
      ...smaller.map((week) => block.first + week),
    ]),
  };
}

/** The week a block's level begins with: the second where the first still relieves what came before. */
const opening = ({ outline }: BuiltBlock['build']): number[] =>
  outline[0]?.role === 'down' ? [1, 2] : [1];

const usualVolume = ({ build: { level } }: BuiltBlock): number =>
  'weekly' in level.volume ? (level.volume.weekly[0] ?? 0) : level.volume.from;

/** What each of a year's weeks does to the load. */
export const rolesOf = (built: readonly BuiltBlock[]): WeekRole[] =>
  built.flatMap(({ build }) => build.outline.map(({ role }) => role));

/** The same for the rules: a down week that the days made lighter still is not the plan's doing. */
const carriedRoles = ({ build, smaller }: BuiltBlock): WeekRole[] =>
  build.outline.map(({ role, number }) =>
    role === 'down' && smaller.includes(number) ? 'ease' : role,
  );

/** Share of its running days that a week of the year has inside it. */
function insideOf({ number }: PlanWeek, built: readonly BuiltBlock[], grid: YearGrid): number {
  const days = Array.from({ length: 7 }, (_, day) => grid.allows((number - 1) * 7 + day));
  if (!days.includes('nothing')) return 1;
  const holding = built.find(
    ({ block }) => block.first < number && number <= block.first + block.weeks,
  );
  if (!holding) return 1;
  const { frame, outline } = holding.build;
  const role = outline[number - 1 - holding.block.first]?.role ?? 'build';
  const runnable = runnableDays(frame, { allows: days, fixed: new Map() });
  return Math.max(0.1, Math.min(1, runnable / Math.max(1, wantedDays(frame, role))));
}
