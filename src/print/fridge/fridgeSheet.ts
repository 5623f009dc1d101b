import type { Job } from '../job.ts';
import type { Grid } from './grid.ts';

/** All that the parts of a fridge sheet need to know. */
export interface FridgeSheet extends Job {
  grid: Grid;
  /** Training of the plan's largest week, which the bars of all pages are measured by. */
  largest: number;
  /** Where the sheet has several pages: which one this is, from 1, and of how many. */
  page?: { number: number; of: number };
}
