import { isEvent } from '../../model/sessionStress.ts';
import type { Weekday } from '../../model/weekday.ts';
import { estimate } from '../session/estimate.ts';
import { stresses } from '../week/picks.ts';
import type { FixedDay, Frame } from '../week/weekOrder.ts';
import type { Build, RaceDay } from './build.ts';
import type { WeekOutline } from './outline.ts';

/**
 * Days of a week that are decided: races, overrides, and what a phase ends with. Overrides on days
 * that are not free give way to the runner's life; an ending moves to the nearest free day; a race
 * stands on its date.
 */
export function fixedDays(
  { definition, levelId, frame, races }: Pick<Build, 'definition' | 'levelId' | 'frame' | 'races'>,
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
  for (let day = 0; day < 7; day++) {
    const race = races.get((outline.number - 1) * 7 + day);
    if (race) fixed.set(day, fixedRace(race));
  }
  return fixed;
}

const fixedRace = ({ session, title }: RaceDay): FixedDay => ({
  sessions: [session],
  ends: true,
  ...(title !== undefined && { note: title }),
});

/** Whether an author's day is hard or long, so that the days beside it must be easy. */
export const isStressfulDay = ({ library }: Frame, day: FixedDay | undefined): boolean =>
  (day?.sessions ?? [])
    .flatMap((id) => library.get(id) ?? [])
    .some((session) => stresses({ session }));

/** What races and time trials of a week come to, in the plan's measure. */
export function eventLoad(frame: Frame, fixed: ReadonlyMap<number, FixedDay>): number {
  const events = [...fixed.values()]
    .flatMap(({ sessions }) => sessions.flatMap((id) => frame.library.get(id) ?? []))
    .filter(isEvent);
  return events.reduce((sum, session) => {
    const { km, minutes } = estimate(session.steps?.list ?? [], {}, frame.easyPace);
    return sum + (frame.measure === 'distance' ? km : minutes);
  }, 0);
}

/** The wanted day, or the free day closest to it; of two, the earlier. */
function nearestFree({ free }: Frame, wanted: number): number {
  const days = free.flatMap((isFree, day) => (isFree ? [day] : []));
  const ranked = days.sort(
    (one, other) => Math.abs(one - wanted) - Math.abs(other - wanted) || one - other,
  );
  return ranked[0] ?? wanted;
}
