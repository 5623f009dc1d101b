import type { Kind } from '../../model/kind.ts';

/** The library's chapters, in the order of a runner's week, with the kinds in each. */
export const SESSION_GROUPS: readonly { title: string; kinds: readonly Kind[] }[] = [
  { title: 'Easy running', kinds: ['easy', 'recovery', 'strides', 'run-walk'] },
  { title: 'Long runs', kinds: ['long'] },
  { title: 'A notch above easy', kinds: ['steady', 'progression'] },
  {
    title: 'Hard running',
    kinds: ['fartlek', 'hills', 'tempo', 'threshold', 'marathon-pace', 'intervals', 'repetitions'],
  },
  { title: 'Races and time trials', kinds: ['time-trial', 'race'] },
  { title: 'Strength and mobility', kinds: ['strength', 'mobility'] },
  { title: 'Other ways to move, and rest', kinds: ['walk', 'freestyle', 'cross-training', 'rest'] },
];

/** The chapter a kind of session stands in. */
export const sessionGroup = (kind: Kind): string =>
  SESSION_GROUPS.find(({ kinds }) => kinds.includes(kind))?.title ?? '';
