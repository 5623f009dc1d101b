import type { PlanDay } from '../../model/plan.ts';
import { stressOf } from '../../model/sessionStress.ts';
import type { Stress } from '../../model/stress.ts';
import type { Weekday } from '../../model/weekday.ts';
import { runs } from './picks.ts';
import type { SizedPick } from './sizePicks.ts';

/** A day as the days around it see it, with what stands on it in the order it is done. */
export interface DayShape extends Omit<PlanDay, 'sessions'> {
  picks: readonly SizedPick[];
}

/** Hard outweighs long: a long run with hard parts is told as hard, and marked long besides. */
const WEIGHT: Record<Stress, number> = { rest: 0, easy: 1, moderate: 2, long: 3, hard: 4 };

/** The days of a week, from the picks of all of them. */
export function shapeDays(order: readonly Weekday[], picks: readonly SizedPick[]): DayShape[] {
  return order.map((weekday, day) => {
    const held = picks.filter((pick) => pick.day === day);
    if (held.length > 1) held.sort(runFirst);
    return shapeOf(weekday, held);
  });
}

/** Runs come before strength, unless the author fixed the day. */
const runFirst = (one: SizedPick, other: SizedPick): number =>
  one.sort === 'fixed' ? 0 : Number(runs(other)) - Number(runs(one));

function shapeOf(weekday: Weekday, picks: readonly SizedPick[]): DayShape {
  const shape: DayShape = { weekday, stress: 'rest', hard: false, long: false, runs: false, picks };
  for (const pick of picks) {
    const stress = stressOf(pick.session);
    if (WEIGHT[stress] > WEIGHT[shape.stress]) shape.stress = stress;
    shape.long ||= pick.session.kind === 'long';
    shape.runs ||= runs(pick);
  }
  shape.hard = shape.stress === 'hard';
  return shape;
}
