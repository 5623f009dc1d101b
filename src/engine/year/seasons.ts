import { addDays } from '../../calendar/day.ts';
import type { PhaseKind, Season } from '../../model/phaseKind.ts';
import type { SeasonPurpose, YearSeason } from '../../model/year.ts';
import type { Block } from './block.ts';
import type { BuiltBlock } from './buildBlocks.ts';
import type { PlacedSeason } from './placedSeason.ts';
import { toldApart } from './toldApart.ts';
import { weekOfRace, type YearGrid } from './yearGrid.ts';

/** A season as weeks of one block, before it has its days. */
interface Weeks {
  block: Block;
  purpose: SeasonPurpose;
  /** First week of the year's grid, and how many. */
  first: number;
  weeks: number;
  /** First of its weeks in the block, 0-based. */
  from: number;
}

/**
 * The seasons of a year: every day in exactly one. A block is one season, or as many as it has
 * purposes; a recovery begins on the day after its race.
 */
export function seasonsOf(
  built: readonly Pick<BuiltBlock, 'block'>[],
  grid: YearGrid,
): PlacedSeason[] {
  const stretches = built.flatMap(({ block }) => seasonWeeks(block));
  const end = grid.offset + grid.days;
  const starts = stretches.map((stretch) => Math.max(grid.offset, startOf(stretch, grid)));
  const seasons = stretches.map((stretch, at) =>
    season(stretch, starts[at] ?? grid.offset, (starts[at + 1] ?? end) - 1, grid),
  );
  return toldApart(seasons);
}

/** A recovery takes the days of the race week that are left after the race. */
function startOf({ block: { fill, race }, first }: Weeks, grid: YearGrid): number {
  const isAfter = fill === 'recover' && race && weekOfRace(grid, race) === first - 1;
  return isAfter ? race.day + grid.offset + 1 : first * 7;
}

function seasonWeeks(block: Block): Weeks[] {
  const purposes = block.plan.phases.flatMap(({ phase, weeks }) =>
    Array.from({ length: weeks }, () => purposeOf(phase, block)),
  );
  const found: Weeks[] = [];
  purposes.forEach((purpose, week) => {
    const last = found.at(-1);
    if (last?.purpose === purpose) last.weeks++;
    else found.push({ block, purpose, first: block.first + week, weeks: 1, from: week });
  });
  return found;
}

const BY_FILL: Partial<Record<Block['fill'], SeasonPurpose>> = {
  recover: 'recover',
  free: 'recover',
  base: 'rebuild',
  speed: 'develop',
  strength: 'develop',
  winter: 'maintain',
  maintenance: 'maintain',
};

const BY_PHASE: Record<PhaseKind, SeasonPurpose> = {
  freestyle: 'recover',
  'reverse-taper': 'recover',
  base: 'rebuild',
  maintenance: 'maintain',
  speed: 'develop',
  build: 'build',
  sharpen: 'sharpen',
  peak: 'peak',
  taper: 'peak',
  race: 'peak',
};

/** A block has one purpose, but what leads to a race has those of its phases. */
const purposeOf = (phase: PhaseKind, { fill }: Block): SeasonPurpose =>
  BY_FILL[fill] ?? BY_PHASE[phase];

const CODES: Record<SeasonPurpose, Season> = {
  recover: 'recover',
  rebuild: 'base',
  maintain: 'base',
  develop: 'speed',
  build: 'build',
  sharpen: 'peak',
  peak: 'peak',
};

const TITLES: Record<SeasonPurpose, string> = {
  recover: 'Recover',
  rebuild: 'Base',
  maintain: 'Maintain',
  develop: 'Develop',
  build: 'Build',
  sharpen: 'Sharpen',
  peak: 'Peak',
};

function season(
  { block, purpose, weeks, from }: Weeks,
  firstDay: number,
  lastDay: number,
  { first }: YearGrid,
): PlacedSeason {
  const phases = phasesIn(block, from, weeks);
  const gives = [...new Set(phases.flatMap((phase) => phase.gives))];
  return {
    purpose,
    season: CODES[purpose],
    title: titleOf(block, purpose),
    why: phases[0]?.purpose ?? block.plan.lead,
    focus: [...new Set(phases.flatMap((phase) => phase.focus))],
    restores: gives.length > 0 ? gives : block.plan.restores,
    first: addDays(first, firstDay),
    last: addDays(first, lastDay),
    days: lastDay - firstDay + 1,
    ...(block.own > 0 && { plan: planOf(block, from, weeks) }),
    reasons: [block.why],
    firstDay,
    lastDay,
  };
}

/** What a season is called: its plan where it is one of its own, else its purpose. */
const titleOf = ({ fill, plan }: Block, purpose: SeasonPurpose): string =>
  ['speed', 'strength', 'winter'].includes(fill) && plan.title ? plan.title : TITLES[purpose];

const phasesIn = ({ plan }: Block, from: number, weeks: number) => {
  let week = 0;
  return plan.phases.filter((phase) => {
    const first = week;
    week += phase.weeks;
    return first < from + weeks && week > from;
  });
};

function planOf(
  { plan, level, skipped, own }: Block,
  from: number,
  weeks: number,
): YearSeason['plan'] {
  const firstWeek = Math.min(own, skipped + from + 1);
  return {
    id: plan.id,
    title: plan.title,
    level,
    firstWeek,
    lastWeek: Math.min(own, skipped + from + weeks),
  };
}
