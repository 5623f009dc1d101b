/** Signs that work outruns recovery. */
export const WARNING_SIGN_NAMES = ['tired', 'plateaued', 'overtrained'] as const;
export type WarningSignName = (typeof WARNING_SIGN_NAMES)[number];

/** A sign, how it shows, and what to do about it. */
export interface WarningSign {
  name: WarningSignName;
  title: string;
  /** How it shows. */
  shows: string;
  /** What to do, the first thing first. The last step is the check of the whole system. */
  advice: readonly string[];
}

/** Sentences that every sign ends with: causes are rarely in the running alone. */
const WHOLE =
  'Then look at the whole system: sleep, food, drink, calm, and what life asks just now.';

/** The signs, mildest first. Words for runners, not a diagnosis. */
export const WARNING_SIGNS: readonly WarningSign[] = [
  {
    name: 'tired',
    title: 'Tired',
    shows: 'Easy runs feel like work for several days, and a night’s sleep does not change it.',
    advice: [
      'Make the next week a down week: a quarter less, and nothing hard.',
      'Sleep half an hour longer where life allows it.',
      WHOLE,
    ],
  },
  {
    name: 'plateaued',
    title: 'Plateaued',
    shows: 'The same effort has given the same pace, or a slower one, for a month or more.',
    advice: [
      'Rest first: two easy weeks show whether fitness was hidden under tiredness.',
      'Then change one thing, and only one: what the last cycle trained least.',
      WHOLE,
    ],
  },
  {
    name: 'overtrained',
    title: 'Overtrained',
    shows:
      'Weeks of falling form with poor sleep, low mood, frequent colds or a heart that beats faster than usual at rest.',
    advice: [
      'Leave out everything hard, and run only if it does you good.',
      'See a doctor: several other things feel just like this, and a few need treating.',
      WHOLE,
    ],
  },
];

/** The sign of a name. */
export const warningSign = (name: WarningSignName): WarningSign | undefined =>
  WARNING_SIGNS.find((sign) => sign.name === name);
