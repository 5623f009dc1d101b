import { EFFORT_PACE, type Effort } from '../../model/effort.ts';
import type { Repeat, Step, StepNumber, Work } from '../../model/steps.ts';
import { KM_PER_MILE } from '../../model/units.ts';

/** Values for the names in braces of a session's steps. */
export type Values = Readonly<Record<string, number>>;

/** What a stretch of running comes to. */
export interface Estimate {
  km: number;
  minutes: number;
}

export const resolveNumber = (value: StepNumber, values: Values): number =>
  typeof value === 'number' ? value : (values[value] ?? 0);

/**
 * Distance and time of steps for a runner with this easy pace.
 *
 * @param easyPace minutes a kilometre.
 */
export function estimate(steps: readonly Step[], values: Values, easyPace: number): Estimate {
  const whole = { km: 0, minutes: 0 };
  for (const step of steps) {
    const part =
      step.kind === 'repeat'
        ? estimateRepeat(step, values, easyPace)
        : estimateWork(step, values, easyPace);
    whole.km += part.km;
    whole.minutes += part.minutes;
  }
  return whole;
}

/** Efforts that count as quality: what the caps of the session rules limit. */
const QUALITY: ReadonlySet<Effort> = new Set<Effort>([
  'marathon',
  'threshold',
  '10k',
  '5k',
  'interval',
  'repetition',
  'sprint',
]);

/** Kilometres run at marathon effort or faster, strides left out. */
export function qualityKm(steps: readonly Step[], values: Values, easyPace: number): number {
  let km = 0;
  for (const step of steps) {
    const times = step.kind === 'repeat' ? resolveNumber(step.times, values) : 1;
    for (const work of step.kind === 'repeat' ? step.steps : [step]) {
      if (QUALITY.has(work.effort)) km += times * estimateWork(work, values, easyPace).km;
    }
  }
  return km;
}

function estimateRepeat(repeat: Repeat, values: Values, easyPace: number): Estimate {
  const times = resolveNumber(repeat.times, values);
  const once = { km: 0, minutes: 0 };
  let before: Estimate | undefined;
  for (const work of repeat.steps) {
    before = estimateWork(work, values, easyPace, before);
    once.km += before.km;
    once.minutes += before.minutes;
  }
  return { km: once.km * times, minutes: once.minutes * times };
}

/** A stretch without a size, such as `walk down`, covers the ground of the one before it. */
function estimateWork(work: Work, values: Values, easyPace: number, before?: Estimate): Estimate {
  const pace = EFFORT_PACE[work.effort] * easyPace;
  if (!work.size)
    return before ? { km: before.km, minutes: before.km * pace } : { km: 0, minutes: 0 };
  const value = resolveNumber(work.size.value, values);
  switch (work.size.unit) {
    case 's':
      return { km: value / 60 / pace, minutes: value / 60 };
    case 'min':
      return { km: value / pace, minutes: value };
    case 'm':
      return { km: value / 1000, minutes: (value / 1000) * pace };
    case 'mi':
      return { km: value * KM_PER_MILE, minutes: value * KM_PER_MILE * pace };
    case 'km':
      return { km: value, minutes: value * pace };
  }
}
