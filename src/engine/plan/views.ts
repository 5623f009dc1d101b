import type { Measure, PlanDay, PlanWeek } from '../../model/plan.ts';
import { DAY_NAMES } from '../../model/weekday.ts';
import type { PlanView } from '../balance/planView.ts';
import type { DayView, WeekView } from '../balance/weekView.ts';
import { type Build, usualOf } from './build.ts';
import type { Progress } from './progress.ts';

/** A built plan as the plan rules see it. */
export function planView(build: Build, { weeks, smaller }: Progress): PlanView {
  const { definition, level, frame, outline } = build;
  return {
    weeks,
    smaller,
    roles: outline.map(({ role }) => role),
    phases: definition.phases,
    experience: level.experience,
    mostRising: build.mostRising,
    usual: usualOf(level),
    recoveries: build.recoveries,
    easyPace: frame.easyPace,
    measure: frame.measure,
  };
}

/** A built week as the week rules see it. */
export function weekView(build: Build, week: PlanWeek): WeekView {
  const { definition, level, frame, outline } = build;
  const inKm = frame.measure === 'distance';
  const long = longestLong(week, frame.measure);
  return {
    days: week.days.map(dayView),
    role: outline[week.number - 1]?.role ?? 'build',
    experience: level.experience,
    forMarathon: definition.race === 'marathon' || definition.race === 'ultra',
    sizes: {
      volume: week.volume,
      long,
      volumeKm: inKm ? week.volume : week.volume / frame.easyPace,
      longMinutes: inKm ? long * frame.easyPace : long,
      runs: week.days.filter(({ runs }) => runs).length,
    },
  };
}

function longestLong({ days }: PlanWeek, measure: Measure): number {
  let longest = 0;
  for (const { sessions } of days) {
    for (const { long, km, minutes } of sessions) {
      if (long) longest = Math.max(longest, measure === 'distance' ? km : minutes);
    }
  }
  return longest;
}

/** A built day as the week rules see it. */
export function dayView({ weekday, stress, hard, long, runs, sessions }: PlanDay): DayView {
  const strength = sessions.findIndex(({ kind }) => kind === 'strength');
  const run = sessions.findIndex((session) => session.runs);
  return {
    name: DAY_NAMES[weekday],
    stress,
    hard,
    long,
    runs,
    event: sessions.some((session) => session.event),
    strength: strengthPlace(strength, run),
  };
}

function strengthPlace(strength: number, run: number): DayView['strength'] {
  if (strength < 0) return 'none';
  if (run < 0) return 'alone';
  return run < strength ? 'after' : 'before';
}
