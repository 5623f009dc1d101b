import { formatClock } from '../../model/clock.ts';
import { RACE_KM, RACE_NAMES } from '../../model/race.ts';
import type { Result } from '../../model/runner.ts';
import { predictMinutes } from '../pace/predict.ts';
import { vdotOf } from '../pace/vdot.ts';
import { GAP_WORDS, type GapGrade, gradeOf } from './gapGrade.ts';

/** How far it is from a race that was run to a time somebody wishes for. */
export interface GoalGap {
  vdotNow: number;
  vdotNeeded: number;
  /** VDOT still to gain; 0 or less when the fitness is there. */
  difference: number;
  /** Minutes this fitness would take over the goal's distance. */
  predicted: number;
  /** Minutes between that and the goal; 0 or less when the fitness is there. */
  minutes: number;
  grade: GapGrade;
  /** The figures in a sentence, and what the grade honestly means. */
  sentence: string;
  /** What the figures leave out, where they leave out something. */
  caution?: string;
}

/**
 * The gap between now and a goal, in VDOT and in minutes.
 *
 * @param now a race run lately; @param goal a race with a time, in minutes.
 * @example
 * goalGap({ race: 'marathon', time: 240 }, { race: 'marathon', time: 205 })
 * //=> { vdotNow: 37.9, vdotNeeded: 45.86, difference: 7.95, minutes: 35, grade: 'years', … }
 */
export function goalGap(now: Result, goal: Result): GoalGap {
  const vdotNow = vdotOf(RACE_KM[now.race], now.time);
  const vdotNeeded = vdotOf(RACE_KM[goal.race], goal.time);
  const predicted = predictMinutes(vdotNow, RACE_KM[goal.race]);
  const grade = gradeOf(vdotNeeded - vdotNow);
  const gap = {
    vdotNow,
    vdotNeeded,
    difference: vdotNeeded - vdotNow,
    predicted,
    minutes: predicted - goal.time,
    grade,
  };
  const caution = cautionFor(now, goal);
  return { ...gap, sentence: sentenceFor(goal, gap), ...(caution && { caution }) };
}

function sentenceFor(goal: Result, gap: Omit<GoalGap, 'sentence'>): string {
  const { vdotNow, vdotNeeded, predicted, grade } = gap;
  const now = `Your last race is VDOT ${vdotNow.toFixed(1)}, worth ${formatClock(predicted)} over the ${RACE_NAMES[goal.race]}`;
  const wish = `${formatClock(goal.time)} is VDOT ${vdotNeeded.toFixed(1)}`;
  return `${now}; ${wish}${apart(gap)}. ${GAP_WORDS[grade]}`;
}

function apart({ difference, minutes }: Pick<GoalGap, 'difference' | 'minutes'>): string {
  if (difference <= 0) return '';
  const points = difference < 0.1 ? 'less than 0.1' : difference.toFixed(1);
  return `: ${points} VDOT and ${formatClock(minutes)} apart`;
}

/** Beyond half as far again, the distance itself has to be trained for. */
const LONGER = 1.5;

function cautionFor(now: Result, goal: Result): string | undefined {
  if (goal.race === 'ultra' || now.race === 'ultra')
    return 'The equations end at the marathon; for an ultra these figures are a guess.';
  if (RACE_KM[goal.race] <= RACE_KM[now.race] * LONGER) return undefined;
  return `A ${RACE_NAMES[now.race]} says what your lungs can do; the ${RACE_NAMES[goal.race]} also asks for training at its length.`;
}
