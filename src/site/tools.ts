import { addresses } from './addresses.ts';

/** Something a visitor does rather than reads: what it is called, what it says, and where it is. */
export interface Tool {
  title: string;
  says: string;
  address: string;
}

/** The tools of the site; each works in the browser and sends nothing anywhere. */
export const TOOLS: readonly Tool[] = [
  {
    title: 'Year builder',
    says: 'Races with dates in, a whole year out: seasons, plans, recovery, and what no coach would sign.',
    address: addresses.yearBuilder(),
  },
  {
    title: 'Week check',
    says: 'Seven days in: what holds, what does not, and a better order of the same sessions.',
    address: addresses.weekCheck(),
  },
  {
    title: 'After a race',
    says: 'When you may run again, step by step and by date; and how to come back after missed days.',
    address: addresses.recovery(),
  },
  {
    title: 'Paces',
    says: 'A race you ran lately becomes training paces, in the heat too, and says how far a goal is.',
    address: addresses.paces(),
  },
];
