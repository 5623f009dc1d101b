import type { Prompt } from './prompt.ts';

/** Signs that training and life point the same way: a list to tick. */
export const ALIGNMENT: readonly Prompt[] = [
  {
    id: 'structured-and-flexible',
    title: 'Structured and flexible',
    text: 'The week has a shape, and its days may change places.',
    next: 'If it has only one of the two, read what to do when a day goes differently.',
    leads: 'in-the-grey',
  },
  {
    id: 'planned-recovery',
    title: 'Recovery is planned',
    text: 'Lighter weeks and free days stand in the calendar before anything hurts.',
    next: 'If they do not, choose a plan that has them, and leave them in.',
    leads: 'plans',
  },
  {
    id: 'fuel',
    title: 'Fuel supports the work',
    text: 'You eat for the running you do, and not towards a number.',
    next: 'If not, look at food as part of the whole system.',
    leads: 'whole-system',
  },
  {
    id: 'strength',
    title: 'Strength that supports',
    text: 'Strength comes after runs and away from hard days, so that it helps and does not compete.',
    next: 'If it gets in the way, shorten it before you drop it.',
    leads: 'in-the-grey',
  },
  {
    id: 'identity',
    title: 'Identity that fits',
    text: 'You are an athlete on the days you rest as much as on the days you run.',
    next: 'If that sounds strange, the self-audit asks why.',
    leads: 'self-audit',
  },
];
