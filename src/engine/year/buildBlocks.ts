import type { Measure, PlanWeek } from '../../model/plan.ts';
import type { Runner } from '../../model/runner.ts';
import type { SessionLibrary } from '../../model/session.ts';
import type { Fitted } from '../capacity/fitRunner.ts';
import { inMeasure, rampOf } from '../capacity/levelSize.ts';
import { lifeLoad, ROOM } from '../capacity/lifeLoad.ts';
import type { Build } from '../plan/build.ts';
import { buildWeeks } from '../plan/buildWeeks.ts';
import { atStart, continued, type Progress } from '../plan/progress.ts';
import { newLedger } from '../week/ledger.ts';
import type { Block, Filling, Stretch } from './block.ts';
import { blockBuild } from './blockBuild.ts';
import { type Carried, carryLevel, levelIn } from './carryLevel.ts';
import { marathonAhead } from './marathonAhead.ts';
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

/** What the blocks so far have come to. */
interface Known {
  progress: Progress;
  before: Block;
  roles: Build['outline'];
  /** The largest volume a block ended its building with. */
  best: number;
}

/** Builds a year's stretches one after the other, each from what the ones before left. */
export function buildBlocks(
  stretches: readonly Stretch[],
  grid: YearGrid,
  shelf: Shelf,
  library: SessionLibrary,
): BuiltBlock[] {
  const measure = measureOf(shelf.definition.runner);
  let first = 0;
  let known: Known | undefined;
  return stretches.map((stretch, at) => {
    const marathon = marathonAhead(stretches, at, shelf);
    const block = openBlock({ ...stretch, first }, grid, shelf, usualNow(known, shelf), marathon);
    first += stretch.weeks;
    const fitted = fittedLevel(block, shelf, measure, known);
    const build = blockBuild(block, fitted, {
      grid,
      shelf,
      library,
      risen: risenBefore(known?.roles),
    });
    const start = known
      ? continued(known.progress, block.fill === 'recover' ? newLedger() : known.progress.ledger)
      : atStart(startOf(fitted));
    const progress = buildWeeks(build, start);
    known = {
      progress,
      before: block,
      roles: [...(known?.roles ?? []), ...build.outline],
      best: Math.max(known?.best ?? 0, progress.level.volume),
    };
    return {
      block,
      build,
      fitted,
      weeks: progress.weeks.slice(start.weeks.length),
      smaller: progress.smaller,
    };
  });
}

/** What a runner carries by now when life is as usual, which plans are written for. */
const usualNow = (known: Known | undefined, { definition: { runner } }: Shelf) =>
  known && { volume: known.best / ROOM[lifeLoad(runner)], measure: measureOf(runner) };

/** What a year is told in: as the runner says the week, else kilometres. */
export const measureOf = ({ volume }: Runner): Measure => volume?.measure ?? 'distance';

const startOf = ({ level }: Fitted): { volume: number; long: number } => ({
  volume: rampOf(level.volume).from,
  long: level.long.from,
});

function fittedLevel(
  block: Block,
  { definition: { runner } }: Shelf,
  measure: Measure,
  known?: Known,
): Fitted {
  const author = block.plan.levels[block.level];
  if (!author) throw new RangeError(`no level ${block.level}`);
  const level = levelIn(author, measure);
  const carried: Carried = known
    ? {
        ...known.progress.level,
        best: known.best,
        after: AFTER[known.before.fill] ?? 'season',
      }
    : {
        best: 0,
        volume: runner.volume ? runner.volume.to : rampOf(level.volume).from,
        long: runner.long ? inMeasure(runner.long.to, runner.long.measure, level) : level.long.from,
        after: 'start',
      };
  // What the engine makes has no weeks of its own, so it is never cut short.
  const part = Math.min(1, block.weeks / block.own);
  const { fill, forMarathon } = block;
  return carryLevel(level, runner, { fill, part, carried, forMarathon });
}

const AFTER: Partial<Record<Filling, Carried['after']>> = { recover: 'recovery', free: 'free' };

/** Rising weeks at the end of what came before. */
function risenBefore(outline: Build['outline'] = []): number {
  const last = outline.findLastIndex(({ role }) => role !== 'build');
  return outline.length - 1 - last;
}
