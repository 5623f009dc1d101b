import type { Reason } from '../../model/finding.ts';
import type { Kind } from '../../model/kind.ts';
import type { PlanDay } from '../../model/plan.ts';
import type { Stress } from '../../model/stress.ts';
import { DAY_NAMES } from '../../model/weekday.ts';
import { next, previous } from './subsets.ts';
import type { WeekOrder } from './weekOrder.ts';

/** A session as its reason sees it, whether the engine placed it or a person typed it. */
export interface Placed {
  kind: Kind;
  stress: Stress;
  /** Counts as running. */
  runs: boolean;
  /** Set where the author decided the day: whether it closes a phase. */
  fixed?: { ends: boolean } | undefined;
}

/** A day as the days around it see it. */
export type Seen = Pick<PlanDay, 'weekday' | 'hard' | 'long' | 'runs'>;

/** Why a session stands on its day: the author put it there, or what the days around it make of it. */
export function reasonOf(
  { kind, stress, runs, fixed }: Placed,
  at: number,
  days: readonly Seen[],
  { role }: Pick<WeekOrder, 'role'>,
): Reason {
  if (fixed) return fixedReason(fixed.ends);
  if (role === 'free') {
    return { rule: 'freestyle', sentence: 'Only if it is fun. Nothing is prescribed this week.' };
  }
  if (kind === 'strength') return strengthReason(at, days);
  if (stress === 'hard') return hardReason(at, days);
  if (kind === 'long') return longReason(at, days);
  if (!runs) {
    return { rule: 'rest-day', sentence: 'A day off running that keeps the body moving.' };
  }
  if (role === 'return') {
    return {
      rule: 'reverse-taper',
      sentence: 'Easy only: the load comes back step by step, the legs decide about more.',
    };
  }
  return stress === 'moderate' ? moderateReason(days, at) : easyReason(at, days);
}

const fixedReason = (ends: boolean): Reason =>
  ends
    ? { rule: 'ends', sentence: 'What this phase was for: now it shows.' }
    : { rule: 'override', sentence: 'Placed here by the coach who wrote the plan.' };

const stressful = (day: Seen | undefined): boolean => day !== undefined && (day.hard || day.long);
const name = (day: Seen | undefined): string => (day ? DAY_NAMES[day.weekday] : '');

function hardReason(at: number, days: readonly Seen[]): Reason {
  const before = daysSince(at, days);
  const rested = before === 1 ? 'An easier day' : `${spelled(before)} easier days`;
  const absorbs = name(days[next(at)]);
  return {
    rule: 'hard-spacing',
    sentence: `${rested} before it, and ${absorbs} to absorb it: hard work counts when it is surrounded by easy.`,
  };
}

/** Easier days since the last hard or long day, round the loop. */
function daysSince(at: number, days: readonly Seen[]): number {
  let count = 0;
  for (let day = previous(at); count < 6 && !stressful(days[day]); day = previous(day)) count++;
  return count;
}

const SPELLED = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'];
const spelled = (count: number): string => SPELLED[count] ?? String(count);

function longReason(at: number, days: readonly Seen[]): Reason {
  const after = days[next(at)];
  const rests = after && !after.runs ? 'off' : 'easy';
  return {
    rule: 'hard-spacing',
    sentence: `Builds on the easy days of the week; ${name(after)} is ${rests} so that it can settle.`,
  };
}

function moderateReason(days: readonly Seen[], at: number): Reason {
  const before = days[previous(at)];
  return {
    rule: 'moderate-excess',
    sentence: `The one moderate run of the week, after an easier ${name(before)}, in place of an easy one.`,
  };
}

function easyReason(at: number, days: readonly Seen[]): Reason {
  const before = days[previous(at)];
  const after = days[next(at)];
  const rule = 'hard-spacing';
  if (stressful(before) && stressful(after)) {
    return { rule, sentence: `Absorbs ${name(before)} and leaves fresh legs for ${name(after)}.` };
  }
  if (stressful(before)) return { rule, sentence: `Absorbs ${name(before)}.` };
  if (stressful(after)) {
    return { rule, sentence: `Prepares ${name(after)}: kept easy, so that it can be good.` };
  }
  return {
    rule: 'easy-share',
    sentence: 'Easy miles: most of the week, and the floor under the rest.',
  };
}

function strengthReason(at: number, days: readonly Seen[]): Reason {
  const onRun = days[at]?.runs ?? false;
  const sentence = onRun
    ? 'After the run, never before it, and not on the eve of a hard or long day.'
    : 'A day of its own, and not on the eve of a hard or long day.';
  return { rule: 'strength-placement', sentence };
}

/** Why a day holds nothing. */
export function restReason(
  at: number,
  days: readonly Seen[],
  { role }: Pick<WeekOrder, 'role'>,
): Reason {
  const before = days[previous(at)];
  const after = days[next(at)];
  const rule = 'rest-day';
  if (role === 'free') return { rule, sentence: 'Free. So is the rest of the week.' };
  if (stressful(before)) return { rule, sentence: `Nothing. ${name(before)} settles today.` };
  if (stressful(after))
    return { rule, sentence: `Nothing, so that ${name(after)} finds you fresh.` };
  return { rule, sentence: 'Nothing. That is the session.' };
}
