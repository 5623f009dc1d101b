import type { Finding } from '../../model/finding.ts';
import type { PlanDay } from '../../model/plan.ts';
import { DAY_NAMES } from '../../model/weekday.ts';
import type { Recovery } from '../plan/allowances.ts';
import type { PlanView } from './planView.ts';
import type { Rule } from './rule.ts';

/** No run in the days off after a race, and no hard day until the days to full training are over. */
export const noHardBeforeRecovered: Rule<PlanView> = {
  id: 'no-hard-before-recovered',
  grade: 'error',
  sentence:
    'No run in the days off after a race, nothing hard until its days to full training are over.',
  source: 'Our table of recovery after races, training rules, section 4',
  judge({ weeks, recoveries }) {
    if (recoveries.length === 0) return [];
    return weeks.flatMap((week, at) =>
      week.days.flatMap((day, index) => {
        const found = recoveries
          .map((race) => tooSoon(day, at * 7 + index - race.day, race))
          .find((told) => told !== undefined);
        return found ? [finding(week.number, day, found)] : [];
      }),
    );
  },
};

/** What is wrong with a day so many days after a race; a race itself is planned, not trained. */
function tooSoon(day: PlanDay, since: number, race: Recovery): string | undefined {
  if (since <= 0) return undefined;
  if (day.hard && since <= race.daysToFull) {
    return `a hard day within ${race.daysToFull} days of ${race.race}`;
  }
  return day.runs && since <= race.daysOff
    ? `a run on day ${since} after ${race.race}, of ${race.daysOff} off`
    : undefined;
}

const finding = (week: number, day: PlanDay, message: string): Finding => ({
  rule: 'no-hard-before-recovered',
  severity: 'error',
  where: { week, day: DAY_NAMES[day.weekday] },
  message,
  remedy: 'Make it easy, or move it to a later week.',
});
