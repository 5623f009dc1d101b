import type { Reason } from '../../model/finding.ts';
import { isLongRace, RACE_NAMES } from '../../model/race.ts';
import type { Filling } from './block.ts';
import type { PlacedRace } from './raceCalendar.ts';

const about = (rule: string, sentence: string): Reason => ({ rule, sentence });

/** Why recovery stands after a race, and how long it lasts. */
export function recovers({ title, distance, role, daysOff, daysToFull }: PlacedRace): Reason {
  const run = role === 'performance' ? 'run to perform' : 'run for joy';
  return about(
    'recovery',
    `${title}, a ${RACE_NAMES[distance]} ${run}: ${daysOff} days off running, and ${daysToFull} until training is whole again. Fitness comes from work that is absorbed.`,
  );
}

/** Why the build and the peak before a race stand where they stand. */
export const leadsTo = ({ title, date }: PlacedRace): Reason =>
  about('taper', `Leads to ${title} on ${date}: build, peak, and a taper in which volume falls.`);

const DEVELOPS: Record<Exclude<Filling, 'base'>, string> = {
  speed: 'speed and a lighter stride',
  strength: 'strength and balance',
  winter: 'strength and other sports, with less running',
  maintenance: 'what is there, at little cost',
  recover: 'freshness',
  race: 'what the race asks for',
  free: 'nothing in particular',
};

/** Why a season stands between two races. */
export function afterRace(fill: Filling, before: PlacedRace, next: PlacedRace): Reason {
  if (fill === 'base') {
    return about(
      'transition',
      `A slow rebuild before ${next.title}: the next cycle starts from a higher base than the last one did.`,
    );
  }
  const taken = isLongRace(before.distance)
    ? `Training for a ${RACE_NAMES[before.distance]} takes speed, strength, freshness and balance. A step down in distance is a step up in power:`
    : `Between ${before.title} and ${next.title} there is time for something else:`;
  return about('transition', `${taken} this season gives back ${DEVELOPS[fill]}.`);
}

/** Why a season stands where no race is near. */
export function opens(fill: Filling, before?: PlacedRace, next?: PlacedRace): Reason {
  if (fill === 'base') {
    return about(
      'no-base',
      next
        ? `${next.title} is far enough away to begin with a base: easy miles that the build can stand on.`
        : 'Nothing is on the calendar for a while, so a base is laid: running goes on, and the next goal finds it ready.',
    );
  }
  const where = before ? `After ${before.title} nothing is on the calendar` : 'There is time';
  return about('no-base', `${where}: a season for ${DEVELOPS[fill]}.`);
}

/** Why a stretch is left free. */
export const freeTime = (): Reason =>
  about('stop-start', 'Left free, as wished. Two or three short runs a week would keep the habit.');
