import type { Reason } from '../../model/finding.ts';
import type { PlanDay, PlanSession } from '../../model/plan.ts';
import { isEvent, stressOf } from '../../model/sessionStress.ts';
import { describe } from '../session/describe.ts';
import { qualityKm } from '../session/estimate.ts';
import { fillRepeats } from '../session/fillRepeats.ts';
import { shapeDays } from './dayShape.ts';
import { type Placed, reasonOf, restReason } from './explain.ts';
import { runs } from './picks.ts';
import { REST } from './rest.ts';
import { amountOf, type SizedPick } from './sizePicks.ts';
import type { Frame, WeekOrder } from './weekOrder.ts';

/** The seven days of a week, each with its sessions in the order they are done and their reasons. */
export function composeDays(
  frame: Frame,
  order: WeekOrder,
  picks: readonly SizedPick[],
): PlanDay[] {
  const days = shapeDays(frame.order, picks);
  return days.map(({ weekday, stress, hard, long, runs, picks }, at) => {
    const sessions: PlanSession[] =
      picks.length > 0
        ? picks.map((pick) => compose(frame, pick, reasonOf(placed(pick), at, days, order)))
        : [{ ...REST, reason: restReason(at, days, order) }];
    return { weekday, stress, hard, long, runs, sessions };
  });
}

const placed = (pick: SizedPick): Placed => ({
  kind: pick.session.kind,
  stress: stressOf(pick.session),
  runs: runs(pick),
  fixed: pick.sort === 'fixed' ? pick : undefined,
});

function compose(frame: Frame, pick: SizedPick, reason: Reason): PlanSession {
  const { session, load } = pick;
  const counts = runs(pick);
  const km = counts ? (frame.measure === 'distance' ? load : load / frame.easyPace) : 0;
  const minutes = counts && frame.measure === 'distance' ? load * frame.easyPace : load;
  const values = fillRepeats(session, pick.values, { km, minutes }, frame.easyPace);
  const amount = pick.amount ?? (load > 0 ? amountOf(load, frame.measure) : undefined);
  const stretch = { km, easyPace: frame.easyPace };
  const { detail, steps } = describe(session, values, frame.units, stretch);
  const composed: PlanSession = {
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
    detail,
    steps,
    purpose: session.purpose,
    feels: session.feels,
    short: session.short,
    bare: session.bare,
    reason,
  };
  if (pick.note !== undefined) composed.note = pick.note;
  return composed;
}
