import type { Job } from '../job.ts';
import type { DrawList } from '../layout/drawing.ts';
import { LEAST_MARGIN, mm } from '../paper/paper.ts';
import type { Sheet } from '../sheet.ts';
import { drawPoster } from './drawPoster.ts';
import { planStory } from './planStory.ts';
import { posterLegends } from './posterLegends.ts';

/** The whole plan as one picture to hang up. */
export const poster: Sheet = {
  draw: drawPlan,
  promise: { leastSize: 6.5, leastTitle: 6.5, margin: mm(LEAST_MARGIN) },
};

function drawPlan(job: Job): Promise<DrawList[]> {
  const story = planStory(job);
  return drawPoster(job, story, posterLegends(job, story));
}
