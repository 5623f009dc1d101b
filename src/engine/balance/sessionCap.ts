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
  judge: (view) =>
    view.weeks.flatMap((week) =>
      week.days.flatMap((day) =>
        day.sessions.flatMap(({ kind, title, qualityKm }) => {
          const cap = SESSION_CAPS[kind];
          const volume = weekKm(view, week.volume);
          if (!cap || volume === 0 || qualityKm <= Math.min(cap.km, cap.share * volume) + 0.05)
            return [];
          return [
            {
              rule: 'session-cap' as const,
              severity: 'warning' as const,
              where: { week: week.number, day: DAY_NAMES[day.weekday] },
              message: `${title} holds ${round(qualityKm)} km at quality, ${percent(qualityKm / volume)} % of the week`,
              remedy: `Give its progression a smaller first step; ${round(Math.min(cap.km, cap.share * volume))} km are the most here.`,
            },
          ];
        }),
      ),
    ),
};

const round = (km: number): number => Math.round(km * 10) / 10;
