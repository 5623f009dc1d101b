import type { LevelDefinition } from '../../model/level.ts';
import type { Measure } from '../../model/plan.ts';
import type { Runner } from '../../model/runner.ts';
import { longShareLimit } from '../balance/longShare.ts';
import { type Fitted, fitToRunner } from '../capacity/fitRunner.ts';
import { rampOf } from '../capacity/levelSize.ts';
import { lifeLoad, ROOM } from '../capacity/lifeLoad.ts';
import { paceOf } from '../plan/frame.ts';
import { SMALLEST_RUN } from '../week/demand.ts';
import type { Filling } from './block.ts';

/** What a runner comes to a season with, in the year's measure. */
export interface Carried {
  /** Volume and long run of the last building week. */
  volume: number;
  long: number;
  /** The largest volume of the year so far. */
  best: number;
  /** What lies right before: nothing, a recovery, time left free, or another season. */
  after: 'start' | 'recovery' | 'free' | 'season';
}

/** Share of the level before at which a season begins; our own choice, year by year a little higher. */
const AFTER_RECOVERY: Record<Filling, number> = {
  recover: 1,
  free: 1,
  base: 0.85,
  speed: 0.75,
  strength: 0.7,
  winter: 0.65,
  maintenance: 0.75,
  race: 0.9,
};
const AFTER_SEASON: Record<Filling, number> = {
  recover: 1,
  free: 1,
  base: 1,
  speed: 0.85,
  strength: 0.8,
  winter: 0.75,
  maintenance: 0.85,
  race: 1,
};

/** After weeks of nothing a season begins with half of what there was (training rules, section 5). */
const AFTER_NOTHING = 0.5;

/** Season after season of lighter starts go no further down than this share of the year's best. */
const LEAST_OF_BEST = 0.6;

/** A base leads back to this share of the year's best, whatever its author's level; our own choice. */
const REBUILT = 0.95;

/** On the way to a marathon the long run may keep this share of the week; our own choice. */
const KEPT_FOR_MARATHON = 0.4;

/** A season grows by no more than this from its start to its end; our own choice. */
const MOST_GROWTH = 1.5;

interface Season {
  fill: Filling;
  part: number;
  carried: Carried;
  forMarathon: boolean;
}

/**
 * A plan's level for a runner in the middle of a year: it starts from what the season before left,
 * grows as its author lets it grow, and stays inside what the runner can carry.
 *
 * @param part how much of the plan is run, 0 to 1: a plan cut short grows less.
 * @param forMarathon whether the season leads to a marathon or more, or is the build for it.
 */
export function carryLevel(
  level: LevelDefinition,
  runner: Runner,
  { fill, part, carried, forMarathon }: Season,
): Fitted {
  const { volume, long, ...circumstances } = runner;
  const fitted = fitToRunner(level, circumstances);
  const author = rampOf(fitted.level.volume);
  const from = startOf(fill, carried, runner);
  const ratio = Math.min(MOST_GROWTH, author.to / author.from);
  const rebuilt = fill === 'base' ? carried.best * REBUILT : 0;
  const to = Math.min(Math.max(author.to, from, rebuilt), from * (1 + (ratio - 1) * part));
  const reaches = forMarathon && fill === 'race';
  const sized = withSizes(fitted.level, { from, to }, { carried, forMarathon, reaches });
  return { ...fitted, level: fitToRunner(sized, timeOf(circumstances)).level };
}

/** What a season starts from. What was carried so far already leaves room for life; a usual week does not. */
function startOf(fill: Filling, carried: Carried, runner: Runner): number {
  const { volume, best, after } = carried;
  if (after === 'start') return volume * ROOM[lifeLoad(runner)];
  if (after === 'free') return volume * AFTER_NOTHING;
  const share = (after === 'recovery' ? AFTER_RECOVERY : AFTER_SEASON)[fill];
  return Math.max(volume * share, Math.min(volume, best * LEAST_OF_BEST));
}

/** The time there is, which caps a season whatever was carried into it; life was counted already. */
const timeOf = ({ sleep, ...circumstances }: Runner): Runner => ({ ...circumstances, load: [] });

/**
 * The same level with another ramp, its long run in the author's proportion and no longer than theirs;
 * but what a runner has of a long run is kept as far as it is no more than its share of the week.
 * The build for a marathon goes for the author's long run itself, since the race gets no shorter
 * when a week does: how fast it grows there is for the weeks to say. A week holds no more than its days would if each held a long run, and one short run at least.
 */
function withSizes(
  level: LevelDefinition,
  wanted: { from: number; to: number },
  { carried, forMarathon, reaches }: { carried: Carried; forMarathon: boolean; reaches: boolean },
): LevelDefinition {
  const author = rampOf(level.volume);
  const most = level.days * level.long.to;
  const run = SMALLEST_RUN[level.volume.measure];
  const [from = run, to = run] = [wanted.from, wanted.to].map((size) =>
    Math.max(run, Math.min(size, most)),
  );
  const share = (week: number) =>
    forMarathon ? KEPT_FOR_MARATHON : longShareLimit(inKm(level, week));
  const kept = (week: number) => Math.min(carried.long, week * share(week));
  const inProportion = (to * level.long.to) / author.to;
  const longTo = Math.max(run, kept(to), reaches ? level.long.to : inProportion);
  const longFrom = Math.min(
    longTo,
    Math.max(run, kept(from), (from * level.long.from) / author.from),
  );
  const { measure, units } = level.volume;
  return {
    ...level,
    volume: { measure, units, from, to },
    long: {
      ...level.long,
      from: carried.after === 'start' ? Math.max(run, Math.min(longFrom, carried.long)) : longFrom,
      to: longTo,
    },
  };
}

const inKm = (level: LevelDefinition, volume: number): number =>
  level.volume.measure === 'distance' ? volume : volume / paceOf(level);

/** A level in the measure a year is told in. */
export function levelIn(level: LevelDefinition, measure: Measure): LevelDefinition {
  const { volume, long } = level;
  if (volume.measure === measure) return level;
  const pace = paceOf(level);
  const inYear = (size: number) => (measure === 'distance' ? size / pace : size * pace);
  const { from, to } = rampOf(volume);
  const { units } = volume;
  return {
    ...level,
    volume: { measure, units, from: inYear(from), to: inYear(to) },
    long: { measure, units, from: inYear(long.from), to: inYear(long.to) },
  };
}
