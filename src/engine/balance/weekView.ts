import type { Experience } from '../../model/experience.ts';
import type { Stress } from '../../model/stress.ts';
import type { WeekRole } from '../week/weekOrder.ts';

/** A day as the week rules see it, whether the engine placed it or a person typed it. */
export interface DayView {
  /** Name for messages, such as `Tuesday`. */
  name: string;
  stress: Stress;
  hard: boolean;
  long: boolean;
  runs: boolean;
  /** A race or time trial. */
  event: boolean;
  /** Where strength stands on the day, relative to a run. */
  strength: 'none' | 'alone' | 'after' | 'before';
}

/** A week as a loop: its last day touches its first. */
export interface WeekView {
  days: readonly DayView[];
  role: WeekRole;
  experience: Experience;
  /** Sizes, where they are known. */
  sizes?: {
    /** Volume and long run of the week, in one measure. */
    volume: number;
    long: number;
    /** The same in kilometres and minutes, by estimate. */
    volumeKm: number;
    longMinutes: number;
    /** Days of running. */
    runs: number;
  };
  /** Plans for a marathon may hold longer long runs. */
  forMarathon: boolean;
}

/** Hard, or long: what the next day must absorb. */
export const isStressful = (day: DayView): boolean => day.hard || day.long || day.event;

export const isEasyOrRest = (day: DayView): boolean =>
  day.stress === 'easy' || day.stress === 'rest';

/** Each day with the one after it, the last with the first. */
export const pairs = (days: readonly DayView[]): [DayView, DayView][] =>
  days.map((day, at) => [day, days[(at + 1) % days.length] ?? day]);

export const hasEvent = (week: WeekView): boolean => week.days.some((day) => day.event);
