import type { PlanView } from './planView.ts';
import { COACHING, type Rule } from './rule.ts';

/** A phase builds speed or strength or volume, not all three. */
export const oneFocus: Rule<PlanView> = {
  id: 'one-focus',
  grade: 'error',
  sentence: 'A phase builds speed or strength or volume, never all three at once.',
  source: COACHING,
  judge: ({ phases }) =>
    phases.flatMap(({ focus, title, phase }, index) =>
      new Set(focus).size < 3
        ? []
        : [
            {
              rule: 'one-focus',
              severity: 'error',
              where: { path: `phases[${index}].focus` },
              message: `"${title ?? phase}" builds speed, strength and volume at once`,
              remedy: 'Keep one, two at most, and give the others a phase of their own.',
            },
          ],
    ),
};
