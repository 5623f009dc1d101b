import type { PlanWeek } from '../../model/plan.ts';
import type { SessionLibrary } from '../../model/session.ts';
import type { Fitted } from '../capacity/fitRunner.ts';
import { inMeasure, rampOf } from '../capacity/levelSize.ts';
import type { Build } from '../plan/build.ts';
import { buildWeeks } from '../plan/buildWeeks.ts';
import { frameOf, resolveChoices } from '../plan/frame.ts';
import { outlineWeeks } from '../plan/outline.ts';
import { atStart, continued, type Progress } from '../plan/progress.ts';
import { newLedger } from '../week/ledger.ts';
import type { Block, Stretch } from './block.ts';
import { type Carried, carryLevel, levelIn } from './carryLevel.ts';
import { easedWeeks } from './easedWeeks.ts';
import { openBlock } from './openBlock.ts';
import type { Shelf } from './stretches.ts';
import type { YearGrid } from './yearGrid.ts';

/** A block with its weeks. */
export interface BuiltBlock {
  block: Block;
  build: Build;
  fitted: Fitted;
  weeks: PlanWeek[];
  /** Its weeks (1-based in the block) that came out smaller than they should. */
  smaller: readonly number[];
}

/** Builds a year's stretches one after the other, each from what the ones before left. */
export function buildBlocks(
  stretches: readonly Stretch[],
  grid: YearGrid,
  shelf: Shelf,
  library: SessionLibrary,
): BuiltBlock[] {
  const measure = shelf.definition.runner.volume?.measure ?? 'distance';
  let first = 0;
  let known: { progress: Progress; before: Block; roles: Build['outline'] } | undefined;
  return stretches.map((stretch) => {
    const now =
      known && known.progress.level.volume > 0
        ? { volume: known.progress.level.volume, measure }
        : undefined;
    const block = openBlock({ ...stretch, first }, grid, shelf, now);
    first += stretch.weeks;
    const fitted = fittedLevel(block, shelf, measure, known);
    const build = buildOf(block, fitted, {
      grid,
      shelf,
      library,
      risen: risenBefore(known?.roles),
    });
    const start = known
      ? continued(known.progress, block.fill === 'recover' ? newLedger() : known.progress.ledger)
      : atStart(startOf(fitted));
    const progress = buildWeeks(build, start);
    known = { progress, before: block, roles: build.outline };
    return {
      block,
      build,
      fitted,
      weeks: progress.weeks.slice(start.weeks.length),
      smaller: progress.smaller,
    };
  });
}

const startOf = ({ level }: Fitted): { volume: number; long: number } => ({
  volume: rampOf(level.volume).from,
  long: level.long.from,
});

function fittedLevel(
  block: Block,
  { definition: { runner } }: Shelf,
  measure: 'distance' | 'time',
  known?: { progress: Progress; before: Block },
): Fitted {
  const author = block.plan.levels[block.level];
  if (!author) throw new RangeError(`no level ${block.level}`);
  const level = levelIn(author, measure);
  const carried: Carried = known
    ? { ...known.progress.level, after: known.before.fill === 'recover' ? 'recovery' : 'season' }
    : {
        volume: runner.volume ? runner.volume.to : rampOf(level.volume).from,
        long: runner.long ? inMeasure(runner.long.to, runner.long.measure, level) : level.long.from,
        after: 'start',
      };
  const part = block.own === 0 ? 1 : Math.min(1, block.weeks / block.own);
  return carryLevel(level, runner, { fill: block.fill, part, carried });
}

interface Setting {
  grid: YearGrid;
  shelf: Shelf;
  library: SessionLibrary;
  risen: number;
}

function buildOf(block: Block, fitted: Fitted, { grid, shelf, library, risen }: Setting): Build {
  const { definition } = shelf;
  const { level } = fitted;
  const { plan, first } = block;
  const choices = resolveChoices(plan, level, {
    level: block.level,
    runner: definition.runner,
    units: definition.units,
    weekStart: definition.weekStart,
  });
  const races = [...grid.raceDays].map(([day, race]) => [day - first * 7, race] as const);
  return {
    definition: plan,
    levelId: block.level,
    level,
    frame: frameOf(level, choices, library, fitted.shortStrength),
    outline: outlineWeeks(plan, level, fitted.rising, {
      eased: easedWeeks(block, grid),
      ...(first > 0 && { risen }),
    }),
    mostRising: fitted.mostRising,
    recoveries: grid.recoveries.map((race) => ({ ...race, day: race.day - first * 7 })),
    allows: (day) => grid.allows(first * 7 + day),
    races: new Map(races),
  };
}

/** Rising weeks at the end of what came before. */
function risenBefore(outline: Build['outline'] = []): number {
  const last = outline.findLastIndex(({ role }) => role !== 'build');
  return outline.length - 1 - last;
}
