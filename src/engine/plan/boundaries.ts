import type { Finding } from '../../model/finding.ts';
import type { PlanDay, PlanWeek } from '../../model/plan.ts';
import { DAY_NAMES } from '../../model/weekday.ts';

/** A week's last day and the next week's first, where the loop does not see them. */
export function boundaries(weeks: readonly PlanWeek[]): Finding[] {
  return weeks.flatMap((week, at) => {
    const before = weeks[at - 1];
    const last = before?.days.at(-1);
    const first = week.days[0];
    if (!before || !last || !first || !isStressful(last) || isEasyOrRest(first)) return [];
    const day = DAY_NAMES[first.weekday];
    return [
      {
        rule: 'hard-spacing',
        severity: 'error',
        where: { week: week.number, day },
        message: `week ${before.number} ends ${last.stress} and week ${week.number} begins ${first.stress}`,
        remedy: `Make ${day} rest or easy.`,
      },
    ];
  });
}

const isStressful = ({ hard, long, sessions }: PlanDay): boolean =>
  hard || long || sessions.some(({ event }) => event);

const isEasyOrRest = ({ stress }: PlanDay): boolean => stress === 'easy' || stress === 'rest';
