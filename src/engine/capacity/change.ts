import type { Prompt } from './prompt.ts';

/** How to change something and keep it changed. */
export const CHANGE: readonly Prompt[] = [
  {
    id: 'consistent',
    title: 'Let go of perfect',
    text: 'Three ordinary weeks give more than one perfect one. Consistent beats perfect.',
    next: 'Choose the size of session that you could also do on a bad day.',
    leads: 'in-the-grey',
  },
  {
    id: 'systems',
    title: 'Systems over spurts',
    text: 'Motivation comes and goes. Shoes by the door, fixed days and a plan on the fridge stay.',
    next: 'Change the surroundings first, and the wish to run has less to do.',
    leads: 'plans',
  },
  {
    id: 'support',
    title: 'Support around the plan',
    text: 'A plan holds better when others know it: a partner, a friend at the corner, a coach.',
    next: 'Print it and show it to somebody.',
    leads: 'plans',
  },
  {
    id: 'recovery',
    title: 'Recovery as strategy',
    text: 'Rest is where work becomes fitness. It is the plan, and not a break from it.',
    next: 'Put the next free days in the calendar now, while nothing hurts.',
    leads: 'check-in',
  },
  {
    id: 'season',
    title: 'The season you are in',
    text: 'Train for the life and the legs of this month, not of the best year you had.',
    next: 'Choose a level by what last month held.',
    leads: 'plans',
  },
];

/** For whoever would like to know more; notes, and no medical advice. */
export const NOTES: readonly Prompt[] = [
  {
    id: 'hormones',
    title: 'Hormones',
    text: 'A cycle, a pregnancy, the years round menopause or a thyroid can change how training feels and how fast it is absorbed. What research says about training by cycle is thin and differs between people.',
    next: 'Note for a few months how you feel and sleep, move hard days to better ones, and take questions or missing periods to a doctor.',
    leads: 'in-the-grey',
  },
  {
    id: 'mind',
    title: 'Mental training',
    text: 'A few words to say when it gets hard, and a course run through in the mind beforehand, are skills. They grow with practice on ordinary days.',
    next: 'Try one sentence of your own in the next hard session.',
    leads: 'plans',
  },
  {
    id: 'food',
    title: 'Eating enough',
    text: 'Training a lot on too little food can cost strength, sleep, mood and bone, at any weight.',
    next: 'If food, weight or your period worry you, talk with a doctor or a dietitian who knows sport.',
    leads: 'whole-system',
  },
];
