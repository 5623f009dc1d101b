import type { PlanDefinition } from '../../model/definition.ts';
import type { Weekday } from '../../model/weekday.ts';
import type { FixedDay, Frame } from '../week/week-order.ts';
import type { WeekOutline } from './outline.ts';

/**
 * Days of a week that the author decided: overrides, and what a phase ends with. Overrides on days
 * that are not free give way to the runner's life; an ending moves to the nearest free day.
 */
export function fixedDays(
  definition: PlanDefinition,
  levelId: string,
  frame: Frame,
  outline: WeekOutline,
): Map<number, FixedDay> {
  const fixed = new Map<number, FixedDay>();
  const phase = definition.phases[outline.phase];
  if (phase && outline.weekOfPhase === phase.weeks - 1) {
    for (const [day, session] of Object.entries(phase.ends ?? {})) {
      const wanted = frame.order.indexOf(day as Weekday);
      fixed.set(nearestFree(frame, wanted), { sessions: [session], ends: true });
    }
  }
  for (const override of definition.overrides) {
    if (override.week !== outline.number || (override.level ?? levelId) !== levelId) continue;
    const day = frame.order.indexOf(override.day);
    if (!frame.free[day] && override.session !== 'rest') continue;
    fixed.set(day, {
      sessions: [override.session].flat(),
      ends: false,
      ...(override.amount && { amount: override.amount }),
      ...(override.note !== undefined && { note: override.note }),
    });
  }
  return fixed;
}

/** The wanted day, or the free day closest to it; of two, the earlier. */
function nearestFree({ free }: Frame, wanted: number): number {
  const days = free.flatMap((isFree, day) => (isFree ? [day] : []));
  const ranked = days.sort(
    (one, other) => Math.abs(one - wanted) - Math.abs(other - wanted) || one - other,
  );
  return ranked[0] ?? wanted;
}
