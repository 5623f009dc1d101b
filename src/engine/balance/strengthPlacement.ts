import type { Finding } from '../../model/finding.ts';
import { COACHING, type Rule } from './rule.ts';
import { hasEvent, isStressful, pairs, type WeekView } from './weekView.ts';

/** Strength supports running: after a run, not on the eve of hard or long, none in race week. */
export const strengthPlacement: Rule<WeekView> = {
  id: 'strength-placement',
  grade: 'warning',
  sentence:
    'Strength comes after a run, not on the eve of a hard or long day, and not in race week.',
  source: COACHING,
  judge(week) {
    const strong = week.days.filter((day) => day.strength !== 'none');
    const before = strong
      .filter((day) => day.strength === 'before')
      .map((day) =>
        found(day.name, `strength before the run on ${day.name}`, 'Run first, then lift.'),
      );
    const eves = pairs(week.days)
      .filter(([day, after]) => day.strength !== 'none' && isStressful(after))
      .map(([day, after]) =>
        found(
          day.name,
          `strength on ${day.name}, the eve of ${after.name}`,
          'Move it a day or two away.',
        ),
      );
    const first = strong[0];
    const racing =
      first && hasEvent(week)
        ? [found(first.name, 'strength in the week of a race', 'Leave it out this once.')]
        : [];
    return [...before, ...eves, ...racing];
  },
};

const found = (day: string, message: string, remedy: string): Finding => ({
  rule: 'strength-placement',
  severity: 'warning',
  where: { day },
  message,
  remedy,
});
