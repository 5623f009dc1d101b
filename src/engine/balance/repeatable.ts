import { COACHING, type Rule } from './rule.ts';
import { hasEvent, isEasyOrRest, isStressful, type WeekView } from './weekView.ts';

/** Could the same week follow itself? */
export const repeatable: Rule<WeekView> = {
  id: 'repeatable',
  grade: 'note',
  sentence: 'A good week could be followed by the same week again.',
  source: COACHING,
  judge(week) {
    const first = week.days[0];
    const last = week.days.at(-1);
    if (!first || !last || hasEvent(week)) return [];
    if (!isStressful(last) || isEasyOrRest(first)) return [];
    return [
      {
        rule: 'repeatable',
        severity: 'note',
        where: { day: first.name },
        message: `the week could not follow itself: ${last.name} needs an easy ${first.name}`,
        remedy: `Begin the week easy.`,
      },
    ];
  },
};
