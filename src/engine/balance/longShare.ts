import type { Finding } from '../../model/finding.ts';
import type { Rule } from './rule.ts';
import type { WeekView } from './weekView.ts';

/** Weekly kilometres above which the long run's share is smaller (40 miles). */
const LARGE_WEEK_KM = 64;
const SHARE = 0.3;
const SHARE_OF_LARGE = 0.25;
/** Longest long run outside marathon plans, in minutes. */
const LONGEST_MINUTES = 150;

/** Most of a week that its long run may take, 0 to 1. */
export const longShareLimit = (weekKm: number): number =>
  weekKm > LARGE_WEEK_KM ? SHARE_OF_LARGE : SHARE;

/** The long run is at most 30 % of the week, 25 % of a large one, and 150 minutes. */
export const longShare: Rule<WeekView> = {
  id: 'long-share',
  grade: 'warning',
  sentence: 'The long run is at most 30 % of the week (25 % above 64 km) and 150 minutes.',
  source: 'Daniels, Running Formula',
  judge({ sizes, forMarathon }) {
    if (!sizes) return [];
    const limit = longShareLimit(sizes.volumeKm);
    const share = sizes.long / sizes.volume;
    const found: Finding[] = [];
    if (share > limit + 0.005) {
      found.push(
        finding(
          `the long run is ${Math.round(share * 100)} % of the week`,
          `Keep it at ${limit * 100} %, or run more on the other days.`,
        ),
      );
    }
    if (!forMarathon && sizes.longMinutes > LONGEST_MINUTES) {
      found.push(
        finding(
          `the long run takes ${Math.round(sizes.longMinutes)} minutes`,
          `Stop at ${LONGEST_MINUTES}.`,
        ),
      );
    }
    return found;
  },
};

const finding = (message: string, remedy: string): Finding => ({
  rule: 'long-share',
  severity: 'warning',
  where: {},
  message,
  remedy,
});
