import { PHASES } from '../../model/phaseKind.ts';
import { type Plan, type PlanWeek, trainingOf } from '../../model/plan.ts';
import type { ChartWeek } from '../charts/volumeChart.ts';

/** A plan's weeks as bars of training; a race is marked and not counted, so that a taper looks like one. */
export const chartWeeks = ({ weeks, phases }: Plan): ChartWeek[] =>
  weeks.map((week) => ({
    number: week.number,
    volume: trainingOf(week),
    race: raceIn(week),
    down: week.down,
    season: phases[week.phase]?.season ?? 'base',
    phase: PHASES[phases[week.phase]?.kind ?? 'base'].title,
  }));

/** How the race of a week is run; none where there is none. */
function raceIn({ days }: PlanWeek): ChartWeek['race'] {
  const race = days.flatMap(({ sessions }) => sessions).find(({ kind }) => kind === 'race');
  return race && (race.stress === 'hard' ? 'performance' : 'experience');
}
