import type { PlanDay, PlanSession } from '../../model/plan.ts';
import type { BuiltWeek } from '../week/buildWeek.ts';
import type { Build } from './build.ts';
import type { WeekOutline } from './outline.ts';
import type { Progress } from './progress.ts';

/** What a week is for, in a sentence short enough for a sheet. */
export function weekPurpose(
  { definition }: Pick<Build, 'definition'>,
  outline: WeekOutline,
  built: Pick<BuiltWeek, 'days' | 'volume'>,
  progress: Progress,
): string {
  const event = eventOf(built.days);
  if (event) return eventPurpose(event);
  const phase = definition.phases[outline.phase];
  switch (outline.role) {
    case 'free':
      return 'Move if it is fun.';
    case 'return':
      return `Easy only, ${share(built.volume, progress.level.volume)} % of usual.`;
    case 'down':
      return `${100 - share(built.volume, progress.weeks.at(-1)?.volume ?? 0)} % lighter: work settles.`;
    case 'ease':
      return 'Less running, still quick.';
    case 'taper':
      return 'Less each day, still in rhythm.';
    case 'build':
      if (outline.weekOfPhase === 0 && phase?.gives[0])
        return `New focus: ${phase.gives.join(', ')}.`;
      return built.volume > (progress.weeks.at(-1)?.volume ?? 0) + 1e-6
        ? 'A little more than before.'
        : 'The same again, run better.';
  }
}

function eventOf(days: readonly PlanDay[]): PlanSession | undefined {
  for (const { sessions } of days) {
    const event = sessions.find((session) => session.event);
    if (event) return event;
  }
  return undefined;
}

/** A test shows what came back; a race is what the weeks were for; a race for joy is neither. */
function eventPurpose({ kind, stress, title }: PlanSession): string {
  if (kind === 'time-trial') return `${title}: see what came back.`;
  return stress === 'hard'
    ? 'Race week: little running, fresh legs.'
    : 'A race for joy, eyes open.';
}

const share = (volume: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((volume / whole) * 100);
