/** What a season may have been short of; the last is for the runner to name. */
export const WEAKNESSES = ['speed', 'form', 'cadence', 'fuelling', 'other'] as const;
export type Weakness = (typeof WEAKNESSES)[number];

/** Weeks that a review looks back over, about. */
export const REVIEW_WEEKS = 10;

/** How hard something was: 0 not at all, 1 a little, 2 often, 3 most of the time. */
export const HARDNESS = ['not at all', 'a little', 'often', 'most of the time'] as const;

/** What the review asks about each, to be answered with one of `HARDNESS`. */
export const reviewQuestions: readonly { weakness: Weakness; label: string; asks: string }[] = [
  {
    weakness: 'speed',
    label: 'Speed',
    asks: 'Was it hard to run fast, even for a minute, though there was breath left?',
  },
  {
    weakness: 'form',
    label: 'Form',
    asks: 'Did you fall apart when tired: shoulders up, hips down, heavy feet?',
  },
  {
    weakness: 'cadence',
    label: 'Cadence',
    asks: 'Were your steps long and slow, with a hard landing far in front of you?',
  },
  {
    weakness: 'fuelling',
    label: 'Fuelling',
    asks: 'Did long runs end empty, or did your stomach refuse what you gave it?',
  },
  {
    weakness: 'other',
    label: 'Something else',
    asks: 'Was something else in the way: sleep, time, an old injury, company, motivation?',
  },
];

/** Questions beside the weaknesses, to be answered in a line each. */
export const REVIEW_OPEN: readonly string[] = [
  'What went well, and why?',
  'What was hard?',
  'What did you look forward to?',
  'What do you leave out next time?',
];
