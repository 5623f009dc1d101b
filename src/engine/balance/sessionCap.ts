import type { Finding } from '../../model/finding.ts';
import type { PlanSession } from '../../model/plan.ts';
import { DAY_NAMES } from '../../model/weekday.ts';
import { SESSION_CAPS } from '../session/caps.ts';
import type { PlanView } from './planView.ts';
import { percent, weekKm } from './planView.ts';
import type { Rule } from './rule.ts';

/** Threshold, interval, repetition and marathon-pace running stay within a share of the week. */
export const sessionCap: Rule<PlanView> = {
  id: 'session-cap',
  grade: 'warning',
  sentence:
    'In one session: threshold at most 10 % of the week, intervals 8 % and 10 km, repetitions 5 % and 8 km, marathon pace 20 % and 29 km.',
  source: 'Daniels, Running Formula',
  judge(view) {
    const found: Finding[] = [];
    for (const week of view.weeks) {
      for (const day of week.days) {
        for (const session of day.sessions) {
          const told = overCap(session, weekKm(view, week.volume));
          if (!told) continue;
          const where = { week: week.number, day: DAY_NAMES[day.weekday] };
          found.push({ rule: 'session-cap', severity: 'warning', where, ...told });
        }
      }
    }
    return found;
  },
};

/** What is wrong with a session in a week of so many kilometres. */
function overCap({ kind, title, qualityKm }: PlanSession, volume: number) {
  const cap = SESSION_CAPS[kind];
  if (!cap || volume === 0) return undefined;
  const most = Math.min(cap.km, cap.share * volume);
  if (qualityKm <= most + 0.05) return undefined;
  return {
    message: `${title} holds ${round(qualityKm)} km at quality, ${percent(qualityKm / volume)} % of the week`,
    remedy: `Give its progression a smaller first step; ${round(most)} km are the most here.`,
  };
}

const round = (km: number): number => Math.round(km * 10) / 10;
