/** A stretch of the way back after days without running. */
export interface ComebackStep {
  days: number;
  /** Running, as a share of what was usual before. */
  share: number;
}

/** How to come back after days missed. */
export interface Comeback {
  missed: number;
  /** One after the other; empty when nothing changes. */
  steps: ComebackStep[];
  /** What a VDOT from before is multiplied by, 0.8 to 1, until a new race says better. */
  vdotFactor: number;
  /** What it means, one or two sentences. */
  sentence: string;
}

/** Bounds in days; Daniels, Running Formula, on breaks; training rules, section 5. */
export const CARRY_ON = 5;
export const IN_HALVES = 28;
export const IN_THIRDS = 56;

/** Three weeks each after a break of more than eight weeks. */
const STAGE_DAYS = 21;
const HALVES = [0.5, 0.75];
const THIRDS = [0.33, 0.5, 0.75];
export const STAGES: readonly number[] = [0.33, 0.5, 0.7, 0.85];

/**
 * How to come back after days without running. Missed days are not made up: the plan goes on from
 * the day it has reached, with less of it at first.
 *
 * @param days whole days without running, 0 or more.
 * @param crossTrained whether other exercise kept heart and lungs busy meanwhile.
 * @example
 * afterMissing(10, false).steps //=> [{ days: 5, share: 0.5 }, { days: 5, share: 0.75 }]
 */
export function afterMissing(days: number, crossTrained: boolean): Comeback {
  return {
    missed: days,
    steps: stepsAfter(days),
    vdotFactor: vdotFactor(days, crossTrained),
    sentence: sentenceFor(days),
  };
}

function stepsAfter(days: number): ComebackStep[] {
  if (days <= CARRY_ON) return [];
  if (days <= IN_HALVES) return inParts(days, HALVES);
  if (days <= IN_THIRDS) return inParts(days, THIRDS);
  return STAGES.map((share) => ({ days: STAGE_DAYS, share }));
}

/** The days in equal parts, the first and lowest longer where they do not divide. */
function inParts(days: number, shares: readonly number[]): ComebackStep[] {
  const until = (part: number) => Math.ceil((days * part) / shares.length);
  return shares.map((share, at) => ({ days: until(at + 1) - until(at), share }));
}

/**
 * The share of VDOT that a break leaves, by Daniels: 0.3 % a day from the sixth on, and not below
 * 80 %; half of that, and not below 90 %, with cross-training.
 *
 * @example
 * vdotFactor(25, false) //=> 0.94
 */
export function vdotFactor(days: number, crossTrained: boolean): number {
  const lost = Math.max(0, days - CARRY_ON);
  return crossTrained ? Math.max(0.9, 1 - 0.0015 * lost) : Math.max(0.8, 1 - 0.003 * lost);
}

function sentenceFor(days: number): string {
  if (days === 0) return 'Nothing was missed.';
  if (days <= CARRY_ON) return 'Carry on where the plan is now; nothing needs making up.';
  if (days <= IN_HALVES) {
    return 'Half the load for half as long as the break was, then three quarters, then all of it.';
  }
  if (days <= IN_THIRDS) {
    return 'As long again as the break was, in thirds: a third of the load, a half, three quarters.';
  }
  return 'Four stages of three weeks each: a third of the load, a half, seven tenths, then 85 %.';
}

/** What stands above every table. */
export const FEVER =
  'With fever there is no running, not even an easy one. Count the days from when it has gone.';
