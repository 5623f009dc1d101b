import type { Job } from './job.ts';
import type { SheetPromise } from './layout/check.ts';
import type { DrawList } from './layout/drawing.ts';

/** How one kind of sheet is made: its pages in order, and what each of them promises. */
export interface Sheet {
  /** @throws PlanError naming every cell that does not fit and every character no font has */
  draw(job: Job): Promise<DrawList[]>;
  /** A page that shows what the sheet is like, where its first one does not. */
  sample?(job: Job): Promise<DrawList>;
  promise: SheetPromise;
}
