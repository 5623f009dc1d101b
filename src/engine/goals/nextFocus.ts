import { WEAKNESSES, type Weakness } from './review.ts';

/** What the next season works at: one thing, and one thing to do about it. */
export interface NextFocus {
  /** `none` when nothing was hard. */
  weakness: Weakness | 'none';
  title: string;
  /** The one action. */
  action: string;
  /** Why this and no more, honestly. */
  because: string;
}

const FOCUS: Record<NextFocus['weakness'], Omit<NextFocus, 'weakness'>> = {
  speed: {
    title: 'Speed',
    action:
      'Once a week, after an easy run: six to eight strides of twenty seconds, fully rested between.',
    because: 'Short and fast wakes what long and slow lets sleep, and costs little recovery.',
  },
  form: {
    title: 'Form',
    action: 'Twice a week: ten minutes of strength for hips, calves and trunk, after a run.',
    because:
      'Form falls apart where strength ends; what helps is holding it longer, not copying a picture.',
  },
  cadence: {
    title: 'Cadence',
    action:
      'Once a week: count your steps for a minute, then run five minutes with about five in a hundred more.',
    because: 'Slightly quicker steps land softer; whether they make anybody faster is not settled.',
  },
  fuelling: {
    title: 'Fuelling',
    action:
      'On every long run above 75 minutes: eat and drink early and often, with what you would use in a race.',
    because: 'A stomach learns like a leg; fuel is there to support the work.',
  },
  other: {
    title: 'Something else',
    action:
      'Write it down in one sentence, and beside it the smallest thing that would make it easier. Do that one.',
    because: 'What has a name can be changed, and one change can be kept for ten weeks.',
  },
  none: {
    title: 'Keep what works',
    action:
      'Repeat this season’s week, and change one thing only: the one you are most curious about.',
    because: 'A season without trouble is rare and worth repeating.',
  },
};

/**
 * The one thing for the next season: this season's weakness.
 *
 * @param review how hard each was, 0 to 3 (`HARDNESS`); what is missing counts as 0. Of equals the one
 * that stands first in `WEAKNESSES` is taken, for one focus is kept and two are not.
 * @example
 * nextFocus({ speed: 1, fuelling: 3 }).title //=> 'Fuelling'
 */
export function nextFocus(review: Partial<Record<Weakness, number>>): NextFocus {
  const hardness = (weakness: Weakness): number => review[weakness] ?? 0;
  const hardest = WEAKNESSES.reduce((found, weakness) =>
    hardness(weakness) > hardness(found) ? weakness : found,
  );
  const weakness = hardness(hardest) > 0 ? hardest : 'none';
  return { weakness, ...FOCUS[weakness] };
}
