import type { Prompt } from './prompt.ts';

/** More than rest days: what holds a runner up, asked before something gives way. Once a month is enough. */
export const WHOLE_SYSTEM: readonly Prompt[] = [
  {
    id: 'sleep',
    title: 'Sleep',
    text: 'Do you wake rested on most days?',
    next: 'If not, begin here: half an hour earlier to bed, before any change to the training.',
    leads: 'warning-signs',
  },
  {
    id: 'fuel',
    title: 'Food',
    text: 'Do you eat enough for the work you do, before and after the long and hard days too?',
    next: 'If not, add food where the work is. Fuel supports the running; a weight is not the measure.',
    leads: 'notes',
  },
  {
    id: 'drink',
    title: 'Drink',
    text: 'Is there something to drink within reach all day, and more of it when it is hot?',
    next: 'If not, a glass with every meal and a bottle by the door is a system.',
    leads: 'change',
  },
  {
    id: 'calm',
    title: 'Calm',
    text: 'Is there a quiet quarter of an hour in most days that belongs to nobody else?',
    next: 'If not, an easy run without a watch or ten minutes of slow breathing may be that place.',
    leads: 'change',
  },
  {
    id: 'body-work',
    title: 'Body work',
    text: 'Does anything stay tight or sore from one week to the next?',
    next: 'If so, give it ten minutes of mobility or a massage, and show what stays to a physio.',
    leads: 'check-in',
  },
  {
    id: 'check-ups',
    title: 'Check-ups',
    text: 'Has it been long since anybody looked at your blood values or your heart?',
    next: 'If you would like to know, ask your doctor which checks make sense for you.',
    leads: 'notes',
  },
  {
    id: 'life',
    title: 'Life',
    text: 'Has work, family or worry grown since the plan was chosen?',
    next: 'If so, take the smaller level for now. The plan should fit the life, not the other way.',
    leads: 'plans',
  },
  {
    id: 'planned',
    title: 'Planned recovery',
    text: 'Do you know when your next lighter week is?',
    next: 'If not, find it in the plan, or make next week the one.',
    leads: 'plans',
  },
];
