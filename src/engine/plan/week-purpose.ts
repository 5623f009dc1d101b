import type { BuiltWeek } from '../week/build-week.ts';
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
  const event = built.days.flatMap(({ sessions }) => sessions).find((session) => session.event);
  if (event) return `Show what came back: ${event.title}.`;
  const phase = definition.phases[outline.phase];
  switch (outline.role) {
    case 'free':
      return 'Move if it is fun. Nothing counts.';
    case 'return':
      return `Easy only, ${share(built.volume, progress.level.volume)} % of your usual week.`;
    case 'down':
      return `${100 - share(built.volume, progress.weeks.at(-1)?.volume ?? 0)} % lighter: the work settles.`;
    case 'ease':
      return 'Less running, same quickness.';
    case 'taper':
      return 'Less every day, the rhythm stays.';
    case 'build':
      if (outline.weekOfPhase === 0 && phase?.gives[0])
        return `A new focus: ${phase.gives.join(', ')}.`;
      return built.volume > (progress.weeks.at(-1)?.volume ?? 0) + 1e-6
        ? 'A little more than last week.'
        : 'The same again, run better.';
  }
}

const share = (volume: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((volume / whole) * 100);
