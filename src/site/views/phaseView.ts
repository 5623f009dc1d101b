import type { PhaseKind, Season } from '../../model/phaseKind.ts';
import type { PlanPhase } from '../../model/plan.ts';
import { capital, countedWord, spanOf, weeksWord } from '../words.ts';

/** A phase as pages speak of it. */
export interface PhaseView {
  kind: PhaseKind;
  season: Season;
  title: string;
  purpose: string;
  gives: string[];
  /** `Weeks 1–3`; its length, `2–3 weeks`, where levels have it at different times. */
  when: string;
}

/** `Four phases, one purpose each`. */
export const phasesTitle = (phases: readonly PhaseView[]): string =>
  phases.length === 1
    ? 'One phase, one purpose'
    : `${capital(countedWord(phases.length, 'phase'))}, one purpose each`;

/** A phase of one level. */
export const phaseView = (phase: PlanPhase): PhaseView => {
  const { kind, season, title, purpose, gives, firstWeek, lastWeek } = phase;
  return { kind, season, title, purpose, gives, when: capital(weeksWord(firstWeek, lastWeek)) };
};

/**
 * The phases of a plan whose levels may stay in each of them for a different time.
 *
 * @param levels the phases of each level; every level has the same ones in the same order.
 */
export const sharedPhases = (levels: readonly (readonly PlanPhase[])[]): PhaseView[] =>
  (levels[0] ?? []).map((phase, at) => {
    const same = levels.flatMap((phases) => phases[at] ?? []);
    return { ...phaseView(phase), when: whenOf(phase, same) };
  });

function whenOf(phase: PlanPhase, same: readonly PlanPhase[]): string {
  const { firstWeek, lastWeek } = phase;
  if (same.every((other) => other.firstWeek === firstWeek && other.lastWeek === lastWeek))
    return phaseView(phase).when;
  const lengths = same.map((other) => other.lastWeek - other.firstWeek + 1);
  return weeksSpan(lengths);
}

/**
 * How many weeks, over several levels.
 *
 * @example
 * weeksSpan([5, 4, 2]) //=> '2–5 weeks'
 * weeksSpan([1, 1]) //=> '1 week'
 */
export const weeksSpan = (lengths: readonly number[]): string =>
  `${spanOf(lengths)} ${lengths.every((length) => length === 1) ? 'week' : 'weeks'}`;
