import type { Job } from '../job.ts';
import type { Grid } from './grid.ts';

/** All that the parts of a fridge sheet need to know. */
export interface FridgeSheet extends Job {
  grid: Grid;
}
