import { type ArcStep, arcOf } from '../../engine/recovery/arc.ts';
import { ARC_WORDS } from '../../engine/recovery/arcWords.ts';
import { recoveryDays } from '../../engine/recovery/recoveryDays.ts';
import type { Experience } from '../../model/experience.ts';
import { PHASES, type Season } from '../../model/phaseKind.ts';
import { RACE_NAMES, RACES, type RaceDistance } from '../../model/race.ts';
import { type ArcBar, arcBars } from '../charts/recoveryArc.ts';
import { capital } from '../words.ts';

/** A race and how long it takes to recover from. */
export interface RaceRow {
  race: RaceDistance;
  name: string;
  daysOff: number;
  daysToFull: number;
  bars: ArcBar[];
  /** Days of freestyle, of each step of the return, and the first of base. */
  cells: string[];
}

/** Every race for runners of one experience. */
export interface RunnerRows {
  experience: Experience;
  title: string;
  who: string;
  rows: RaceRow[];
}

const RUNNERS: readonly Omit<RunnerRows, 'rows'>[] = [
  {
    experience: 'experienced',
    title: 'Experienced',
    who: 'Years of running, and several races of this length.',
  },
  {
    experience: 'developing',
    title: 'Developing',
    who: 'A few seasons of running, and a race or two behind you.',
  },
  { experience: 'new', title: 'New', who: 'A first race, or a first one of this length.' },
];

/** The table of recovery, for every race and experience, a race for time by a runner under 46. */
export const recoveryTable = (): RunnerRows[] =>
  RUNNERS.map((runner) => ({
    ...runner,
    rows: RACES.map((race) => rowOf(race, runner.experience)),
  }));

function rowOf(race: RaceDistance, experience: Experience): RaceRow {
  const days = recoveryDays({ distance: race, role: 'performance', experience });
  const arc = arcOf(race, days);
  return {
    race,
    name: capital(RACE_NAMES[race]),
    ...days,
    bars: arcBars(arc),
    cells: cellsOf(arc),
  };
}

const RETURNS = 3;

function cellsOf(arc: readonly ArcStep[]): string[] {
  const [free, ...rest] = arc;
  const base = rest.at(-1);
  const returns = rest.slice(0, -1).map(spanOfDays);
  const none = Array.from({ length: RETURNS - returns.length }, () => '–');
  return [spanOfDays(free), ...returns, ...none, base ? `from ${base.firstDay}` : ''];
}

function spanOfDays(step: ArcStep | undefined): string {
  if (!step) return '–';
  const { firstDay, lastDay = firstDay } = step;
  return firstDay === lastDay ? String(firstDay) : `${firstDay}–${lastDay}`;
}

/** The stretches after a race as entries: what each is for and may hold. */
export interface StretchView {
  season: Season;
  title: string;
  when: string;
  why: string;
  holds: readonly string[];
}

const WHEN = {
  freestyle: 'the days off',
  'reverse-taper': 'until full training',
  base: 'until the next cycle',
} as const;

export const stretches = (): StretchView[] =>
  (['freestyle', 'reverse-taper', 'base'] as const).map((phase) => ({
    ...ARC_WORDS[phase],
    season: PHASES[phase].season,
    when: WHEN[phase],
  }));
