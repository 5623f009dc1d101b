import type { GlossaryEntry } from './entry.ts';

/** Words of runners: sessions, paces and what the body does. */
export const RUNNING: readonly GlossaryEntry[] = [
  {
    id: 'adaptation',
    word: 'Adaptation',
    says: 'What the body makes of training when it is left in peace: more capillaries, sturdier tendons, a larger stroke of the heart. It happens on the calm days.',
    article: 'week',
  },
  {
    id: 'cadence',
    word: 'Cadence',
    says: 'Steps a minute, both feet counted. Most runners take 150 to 190, more when they run quicker; there is no right number for everybody.',
  },
  {
    id: 'cross-training',
    word: 'Cross-training',
    says: 'Moving in another way than running: a bicycle, water, skis, a rowing machine. It trains the heart and spares the legs the landing.',
  },
  {
    id: 'dew-point',
    word: 'Dew point',
    says: 'The temperature at which the air would let its water fall. Added to the temperature it tells better than either alone how hard the air makes running.',
    article: 'pace-effort-and-heat',
  },
  {
    id: 'easy-pace',
    word: 'Easy pace',
    says: 'A pace at which whole sentences come out. It is an effort and not a number: on a hill, in the heat or after a short night it is slower.',
    article: 'pace-effort-and-heat',
  },
  {
    id: 'effort',
    word: 'Effort',
    also: 'RPE',
    says: 'How hard it feels, from 1 to 10. It knows about heat, hills, sleep and the week you had; a watch does not.',
    article: 'pace-effort-and-heat',
  },
  {
    id: 'fartlek',
    word: 'Fartlek',
    says: 'Swedish for playing with speed: quick stretches and easy ones mixed in one run, by feel, by lamp posts or by the minute.',
  },
  {
    id: 'float',
    word: 'Float',
    says: 'The recovery between quick stretches when it is run rather than walked: easy, but not asleep.',
  },
  {
    id: 'hills',
    word: 'Hills',
    says: 'Repeats uphill. They build strength and form with little speed, so that legs learn to be quick before they have to be fast.',
  },
  {
    id: 'intervals',
    word: 'Intervals',
    says: 'Hard stretches of about three to five minutes with pauses between them. They train how much oxygen the body can take up.',
  },
  {
    id: 'long-run',
    word: 'Long run',
    says: 'The longest run of the week, mostly at easy effort. It is a stress of its own kind, and so the day after it is easy or off.',
    article: 'base-building',
  },
  {
    id: 'marathon-pace',
    word: 'Marathon pace',
    says: 'The pace a marathon could be run at now, today: steady, short sentences, a long way from comfortable after an hour.',
    article: 'pace-effort-and-heat',
  },
  {
    id: 'mobility',
    word: 'Mobility',
    says: 'Quiet movement that keeps joints free, ten to twenty minutes of it. It counts as rest.',
    article: 'strength-and-mobility',
  },
  {
    id: 'progression',
    word: 'Progression run',
    says: 'A run that begins easy and ends quicker than it began, without ever becoming a race.',
  },
  {
    id: 'repetitions',
    word: 'Repetitions',
    says: 'Short, fast, relaxed stretches with full pauses. They train the way you run, not the lungs.',
  },
  {
    id: 'riegel',
    word: 'Riegel’s formula',
    says: 'A rule of thumb from 1981 that carries a race time over to another distance. A second opinion beside VDOT, too hopeful about marathons for many runners.',
    article: 'pace-effort-and-heat',
  },
  {
    id: 'run-walk',
    word: 'Run-walk',
    says: 'Running with walks planned into it from the start. A way to begin, to come back, and for many a way to finish a marathon.',
  },
  {
    id: 'running-economy',
    word: 'Running economy',
    says: 'How little oxygen a pace costs you. Strength training and years of easy running both make it better.',
    article: 'strength-and-mobility',
  },
  {
    id: 'strength',
    word: 'Strength',
    says: 'Exercises against resistance that make running cheaper and tissue sturdier. Here it stands after a run, away from hard and long days.',
    article: 'strength-and-mobility',
  },
  {
    id: 'strides',
    word: 'Strides',
    says: 'Four to eight relaxed accelerations of about twenty seconds at the end of an easy run, with all the pause you like. They keep quickness alive and cost next to nothing.',
  },
  {
    id: 'talk-test',
    word: 'Talk test',
    says: 'Talk aloud while you run. Whole sentences come out when it is easy, a few words at threshold, none when it is hard.',
    article: 'pace-effort-and-heat',
  },
  {
    id: 'tempo',
    word: 'Tempo run',
    says: 'An unbroken run of about twenty to forty minutes near threshold: a few words at a time, under control to the end.',
  },
  {
    id: 'threshold',
    word: 'Threshold',
    says: 'The effort you could hold for about an hour in a race. Just below it the body still clears what it makes; above it the clock runs.',
    article: 'pace-effort-and-heat',
  },
  {
    id: 'time-trial',
    word: 'Time trial',
    says: 'A race without the race: a distance run as well as you can, alone or with friends, to see where you are.',
  },
  {
    id: 'vdot',
    word: 'VDOT',
    says: 'Fitness as one number, read from a race time by the equations of Jack Daniels and Jimmy Gilbert. About 30 for somebody new, above 80 for the best in the world.',
    article: 'pace-effort-and-heat',
  },
  {
    id: 'warm-up',
    word: 'Warm-up',
    says: 'Easy running before anything quick, ten to twenty minutes of it, so that the first hard minute is not a shock. A cool-down is the same at the other end.',
  },
];
