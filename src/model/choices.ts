import type { Runner } from './runner.ts';
import type { Units } from './units.ts';
import type { Weekday } from './weekday.ts';

/** What a runner may set. Everything but the level has a default from the definition. */
export interface Choices {
  /** Id of one of the plan's levels. */
  level: string;
  /** Days that may hold a session. */
  free?: Weekday[];
  longRun?: Weekday;
  units?: Units;
  /** First day of the week on pages and sheets. */
  weekStart?: Weekday;
  /** Day of the race or time trial that the plan ends with; the author's where it is left out. */
  raceDay?: Weekday;
  /** Who it is for: the plan is made to fit, and says what changed. */
  runner?: Runner;
}
