import { formatVolume } from '../../model/amount.ts';
import { type PlanWeek, trainingOf } from '../../model/plan.ts';
import type { Job } from '../job.ts';

/** What a week's training comes to, such as `32 km + race`, or that it asks for nothing. */
export function weekVolume(
  {
    plan,
    words,
    language,
  }: Pick<Job, 'words' | 'language'> & { plan: Pick<Job['plan'], 'measure' | 'units'> },
  week: Pick<PlanWeek, 'volume' | 'raced'>,
): string {
  if (week.volume === 0) return words.unplanned;
  const unit = plan.measure === 'time' ? 'min' : plan.units;
  const training = `${formatVolume(trainingOf(week), plan.measure, plan.units, language)}\u00a0${unit}`;
  return week.raced > 0 ? `${training} ${words.andRace}` : training;
}
