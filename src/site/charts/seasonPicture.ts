import type { PhaseKind } from '../../model/phaseKind.ts';
import { PHASES } from '../../model/phaseKind.ts';
import type { ChartWeek } from './volumeChart.ts';

/** A stretch of the pictured season: each week's running in percent of the fullest week's. */
interface Stretch {
  kind: PhaseKind;
  weeks: number[];
}

/**
 * A season round one race, drawn to explain, not to follow: recovery after the last race, base,
 * build and taper, recovery again. Its down weeks are a quarter lighter than the week before, its
 * taper falls by 58 %: both within what the rules ask of a plan.
 */
const SEASON: readonly Stretch[] = [
  { kind: 'freestyle', weeks: [6] },
  { kind: 'reverse-taper', weeks: [34, 50] },
  { kind: 'base', weeks: [60, 66, 72, 54, 72, 78, 84, 63] },
  { kind: 'build', weeks: [82, 88, 94, 71, 94, 100] },
  { kind: 'taper', weeks: [79, 60, 42] },
  { kind: 'freestyle', weeks: [6] },
  { kind: 'reverse-taper', weeks: [34] },
];

/** A fall of a fifth or more before the weeks rise again. */
const DOWN = 0.8;

/** The pictured season as bars; a week's volume is a share of 100. */
export const seasonWeeks: readonly ChartWeek[] = SEASON.flatMap(({ kind, weeks }) =>
  weeks.map((volume, at) => ({
    kind,
    volume,
    down: kind !== 'taper' && volume <= (weeks[at - 1] ?? 0) * DOWN,
  })),
).map(({ kind, volume, down }, at) => ({
  number: at + 1,
  volume,
  down,
  season: PHASES[kind].season,
  phase: PHASES[kind].title,
}));

/** The week that ends with the race. */
export const RACE_WEEK = 20;

/** What the numbers in the picture point at. */
export const SEASON_NOTES = [
  {
    week: 2,
    title: 'Recover first',
    text: 'A race takes more than legs. The first weeks give freshness back before they ask for anything.',
  },
  {
    week: 7,
    title: 'Stress, then relief',
    text: 'Every fourth week is about a quarter lighter. Fitness comes from absorbing work, and this is where it is absorbed.',
  },
  {
    week: 13,
    title: 'One thing at a time',
    text: 'Each phase has one purpose and hands its gains to the next. None builds speed, strength and volume at once.',
  },
  {
    week: 19,
    title: 'One peak',
    text: 'Less running, the same quickness, then the day itself. And after it the circle begins again, a little higher.',
  },
] as const;
