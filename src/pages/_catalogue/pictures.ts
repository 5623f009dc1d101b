import { parseClock } from '../../model/clock.ts';
import type { Result } from '../../model/runner.ts';
import type { LevelView } from '../../site/views/levelView.ts';
import type { PlanView } from '../../site/views/planView.ts';
import { nameOf, type SessionView, sessionView } from '../../site/views/sessionView.ts';
import type { WeekView } from '../../site/views/weekView.ts';
import type { YearView } from '../../site/views/yearView.ts';
import { yearViews } from '../years/_views.ts';
import { openCatalogue } from './open.ts';
import { planViews } from './views.ts';

/* What the pictures of articles are made from; their names are checked when content is read. */

/** A plan and one of its levels. @throws RangeError when there is none. */
export async function levelOf(asked: {
  plan: string;
  level: string;
}): Promise<{ plan: PlanView; level: LevelView }> {
  const plan = (await planViews()).find(({ id }) => id === asked.plan);
  const level = plan?.levels.find(({ id }) => id === asked.level);
  if (!plan || !level) throw new RangeError(`there is no plan ${asked.plan}/${asked.level}`);
  return { plan, level };
}

/** A week of a level, by its number. @throws RangeError when the plan is shorter. */
export async function weekOf(asked: {
  plan: string;
  level: string;
  week: number;
}): Promise<{ plan: PlanView; level: LevelView; week: WeekView }> {
  const { plan, level } = await levelOf(asked);
  const week = level.weeks[asked.week - 1];
  if (!week)
    throw new RangeError(
      `${asked.plan}/${asked.level} has ${level.weeks.length} weeks and no week ${asked.week}`,
    );
  return { plan, level, week };
}

/** A year. @throws RangeError when there is none. */
export async function yearOf(id: string): Promise<YearView> {
  const year = (await yearViews()).find((view) => view.id === id);
  if (!year) throw new RangeError(`there is no year ${id}`);
  return year;
}

/** A session of the library, without the plans that use it. @throws RangeError when there is none. */
export async function sessionOf(id: string): Promise<SessionView> {
  const { library } = await openCatalogue();
  const session = library.get(id);
  if (!session) throw new RangeError(`there is no session ${id}`);
  return sessionView(id, { ...session, title: nameOf(id, library) }, []);
}

/** A race as its picture names it. @throws RangeError when the time is none. */
export function resultOf({ race, time }: { race: Result['race']; time: string }): Result {
  const minutes = parseClock(time);
  if (minutes === undefined) throw new RangeError(`${time} is no time`);
  return { race, time: minutes };
}
