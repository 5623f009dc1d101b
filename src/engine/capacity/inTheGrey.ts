/** What to do when a day does not go as planned. */
export interface GreyRule {
  id: string;
  /** What happened. */
  when: string;
  /** What to do now. */
  answer: string;
  /** Why that is enough. */
  because: string;
}

/** Training between all and nothing: no session that is missed, moved or shortened fails a plan. */
export const TRAINING_IN_THE_GREY: readonly GreyRule[] = [
  {
    id: 'missed',
    when: 'A session was missed',
    answer: 'Skip it. The next day stays as it is.',
    because: 'Two sessions squeezed into one day cost more than the missing one would have given.',
  },
  {
    id: 'missed-strength',
    when: 'A strength session was missed',
    answer: 'Nothing else changes. The runs stay, and so does the next strength session.',
    because:
      'Strength fades slowly: weeks without it cost little, and a single one next to nothing.',
  },
  {
    id: 'missed-hard',
    when: 'A hard or long day was missed',
    answer:
      'Skip it, or move it to a day that is safe. Never right beside another hard or long one.',
    because: 'The distance between hard days is part of the session.',
  },
  {
    id: 'moved',
    when: 'One day has to change',
    answer:
      'Change places with another day where the week still holds. The rest of the phase stays.',
    because: 'A phase works by its weeks. One day elsewhere does not derail it.',
  },
  {
    id: 'short-of-time',
    when: 'There is less time than planned',
    answer: 'Take the short size, or the bare minimum of 10 to 15 minutes.',
    because: 'The purpose is the same, and the habit is what carries the weeks.',
  },
  {
    id: 'slept-badly',
    when: 'The night was bad, or life is loud',
    answer: 'Make a hard day easy, and an easy day short.',
    because: 'The body adds up stress without asking where it comes from.',
  },
  {
    id: 'fewer-than-half',
    when: 'Less than half of a week happened',
    answer:
      'Go on with the next week as it stands. After more than five days off, come back in steps.',
    because: 'A plan is read forwards. Many steady weeks matter, and no single one does.',
  },
  {
    id: 'ill',
    when: 'You are ill',
    answer:
      'With fever there is no running. Wait until it has gone, then count the days you missed.',
    because: 'Fitness waits. An illness that is run on tends to stay longer.',
  },
];
