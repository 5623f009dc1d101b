import type { PlanDay } from '../../model/plan.ts';
import { sessionEffort } from './sessionEffort.ts';

/**
 * Load of a day after Foster: effort (1 to 10) times minutes, added over its sessions. For charts only;
 * nothing is ever decided by it. A day of rest is 0, and so is a session without minutes.
 *
 * @example
 * loadOfDay(dayWith('easy', 40)) //=> 120
 */
export const loadOfDay = (day: Pick<PlanDay, 'sessions'>): number =>
  day.sessions.reduce((load, session) => load + sessionEffort(session) * session.minutes, 0);
