import type { Kind } from '../../model/kind.ts';
import type { PlanView } from './planView.ts';
import { COACHING, type Rule } from './rule.ts';

const WANTED: readonly Kind[] = [
  'long',
  'progression',
  'fartlek',
  'intervals',
  'hills',
  'strength',
  'cross-training',
];

/** Long, progression, fartlek, intervals, hills, strength and cross-training appear over a plan. */
export const variety: Rule<PlanView> = {
  id: 'variety',
  grade: 'note',
  sentence: 'Long, progression, fartlek, intervals, hills, strength, cross-training: all appear.',
  source: COACHING,
  judge({ weeks }) {
    const holds = (kind: Kind): boolean =>
      weeks.some(({ days }) =>
        days.some(({ sessions }) => sessions.some((session) => session.kind === kind)),
      );
    const missing = WANTED.filter((kind) => !holds(kind));
    if (missing.length === 0) return [];
    return [
      {
        rule: 'variety',
        severity: 'note',
        where: { path: 'phases' },
        message: `the plan has no ${missing.join(', no ')}`,
        remedy: 'Add some where they fit, if the plan is long enough for them.',
      },
    ];
  },
};
