import { type GoalGap, goalGap } from '../../engine/goals/goalGap.ts';
import type { Heat } from '../../engine/pace/heat.ts';
import { type PaceReport, paceReport } from '../../engine/pace/paceReport.ts';
import { formatClock } from '../../model/clock.ts';
import { RACE_NAMES } from '../../model/race.ts';
import type { Result } from '../../model/runner.ts';
import type { Units } from '../../model/units.ts';
import { EFFORT_WORDS, lapSeconds } from '../paces/efforts.ts';
import { pacesNotes } from '../paces/notes.ts';
import type { PacesAsked } from '../paces/readPaces.ts';
import { capital } from '../words.ts';
import { bothPaces, runOf } from './paceView.ts';

export interface PacesView {
  /** `VDOT 41.3` */
  fitness: string;
  paces: { effort: string; pace: string; hot?: string; feels: string }[];
  predictions: { race: string; vdot: string; riegel: string }[];
  goal?: { sentence: string; caution?: string | undefined };
  notes: string[];
}

/** Training paces, predictions, heat and a goal's gap; none while no race could be read. */
export function pacesView({ result, units, heat, goal }: PacesAsked): PacesView | undefined {
  if (!result) return undefined;
  const report = paceReport(runOf(result), heat);
  const gap = goal && goalGap(result, goal);
  return viewOf({ ...report, result, heat, gap }, units);
}

type Reported = PaceReport & { result: Result; heat?: Heat | undefined; gap?: GoalGap | undefined };

function viewOf(report: Reported, units: Units): PacesView {
  const { vdot, paces, inTheHeat, predictions, gap } = report;
  return {
    fitness: `VDOT ${vdot.toFixed(1)}`,
    paces: EFFORT_WORDS.map(([effort, feels]) => ({
      effort: capital(effort),
      pace: bothPaces(paces[effort])[units],
      ...(inTheHeat && { hot: bothPaces(inTheHeat[effort])[units] }),
      feels: effort === 'repetition' ? `${feels}; ${lapSeconds(paces)} s for 400 m` : feels,
    })),
    predictions: predictions.map(({ race, minutes, riegel }) => ({
      race: capital(RACE_NAMES[race]),
      vdot: formatClock(minutes),
      riegel: riegel.known ? formatClock(riegel.minutes) : '–',
    })),
    ...(gap && { goal: { sentence: gap.sentence, caution: gap.caution } }),
    notes: pacesNotes({ ...report, heat: report.heat }),
  };
}
