import type { Prompt } from './prompt.ts';

/** Where burnout comes from more often than from kilometres: a look at oneself, without a score. */
export const SELF_AUDIT: readonly Prompt[] = [
  {
    id: 'motivation-without-system',
    title: 'Motivation, no system',
    text: 'Does running happen only when you feel like it, in spurts with gaps between?',
    next: 'Tie two fixed days to something that happens anyway. A habit runs on dull days too.',
    leads: 'change',
  },
  {
    id: 'identity',
    title: 'Identity',
    text: 'Do you call yourself an athlete, or are you waiting for a time that allows it?',
    next: 'Say it once: I am an athlete. Somebody who trains, rests and eats for it already is one.',
    leads: 'alignment',
  },
  {
    id: 'all-or-nothing',
    title: 'All or nothing',
    text: 'Does one missed session turn into a missed week?',
    next: 'Have the bare minimum ready: ten minutes count, and the next day stays as it is.',
    leads: 'in-the-grey',
  },
  {
    id: 'under-supported',
    title: 'Too little support',
    text: 'Is there nobody who knows what you are training for?',
    next: 'Tell one person, or hang the plan where the household can see it. Company may follow.',
    leads: 'change',
  },
  {
    id: 'under-resourced',
    title: 'Too little to draw on',
    text: 'Do you train on too little sleep, food or time for what you ask of yourself?',
    next: 'Ask for less until there is more to draw on. That makes the plan smaller, not you.',
    leads: 'whole-system',
  },
];
