import type { PlanDay, PlanSession } from '../../model/plan.ts';
import { isEvent, stressOf } from '../../model/session.ts';
import type { Stress } from '../../model/stress.ts';
import { describeDetail, describeSteps } from '../session/describe.ts';
import { qualityKm } from '../session/estimate.ts';
import { fillRepeats } from '../session/fillRepeats.ts';
import type { BareDay } from './bareDay.ts';
import { explainDays } from './explain.ts';
import { runs } from './picks.ts';
import { amountOf, type SizedPick } from './sizePicks.ts';
import type { Frame, WeekOrder } from './weekOrder.ts';

/** The seven days of a week, each with its sessions in the order they are done and their reasons. */
export function composeDays(
  frame: Frame,
  order: WeekOrder,
  picks: readonly SizedPick[],
): PlanDay[] {
  const days = frame.order.map((weekday, day): BareDay => {
    const held = picks.filter((pick) => pick.day === day).sort(runFirst);
    const sessions = held.map((pick) => compose(frame, pick));
    const stress = strongest(sessions);
    return {
      weekday,
      stress,
      hard: stress === 'hard',
      long: sessions.some((found) => found.long),
      runs: sessions.some((found) => found.runs),
      sessions,
      picks: held,
    };
  });
  return explainDays(order, days);
}

/** Hard outweighs long: a long run with hard parts is told as hard, and marked long besides. */
const WEIGHT: Record<Stress, number> = { rest: 0, easy: 1, moderate: 2, long: 3, hard: 4 };

const strongest = (sessions: readonly { stress: Stress }[]): Stress =>
  sessions.reduce<Stress>(
    (most, { stress }) => (WEIGHT[stress] > WEIGHT[most] ? stress : most),
    'rest',
  );

/** Runs come before strength, unless the author fixed the day. */
const runFirst = (one: SizedPick, other: SizedPick): number =>
  one.sort === 'fixed' ? 0 : Number(runs(other)) - Number(runs(one));

function compose(frame: Frame, pick: SizedPick): Omit<PlanSession, 'reason'> {
  const { session, load } = pick;
  const counts = runs(pick);
  const km = counts ? (frame.measure === 'distance' ? load : load / frame.easyPace) : 0;
  const minutes = counts && frame.measure === 'distance' ? load * frame.easyPace : load;
  const values = fillRepeats(session, pick.values, { km, minutes }, frame.easyPace);
  const amount = pick.amount ?? (load > 0 ? amountOf(load, frame.measure) : undefined);
  const composed = {
    session: pick.id,
    kind: session.kind,
    title: session.title,
    stress: stressOf(session),
    long: session.kind === 'long',
    runs: counts,
    event: isEvent(session),
    amount,
    km,
    minutes,
    qualityKm: qualityKm(session.steps?.list ?? [], values, frame.easyPace),
    detail: describeDetail(session, values, frame.units),
    steps: describeSteps(session, values, frame.units, { km, easyPace: frame.easyPace }),
    purpose: session.purpose,
    feels: session.feels,
    short: session.short,
    bare: session.bare,
  };
  return pick.note === undefined ? composed : { ...composed, note: pick.note };
}
