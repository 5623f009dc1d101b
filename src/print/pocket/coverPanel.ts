import { SEASON_MARKS, SIGN_SIZE } from '../../../templates/signs.ts';
import type { PlanPhase } from '../../model/plan.ts';
import type { Job } from '../job.ts';
import type { Item, Rectangle } from '../layout/drawing.ts';
import { joinParts, type Part } from '../layout/part.ts';
import { setPassage } from '../pieces/passage.ts';
import { heightOf, type Piece, stack } from '../pieces/piece.ts';

const PLAN_SIZES = [12, 11, 10, 9, 8];
const PHASE_SIZES = [24, 21, 18, 16, 14, 12, 10, 9];
const SMALL_SIZES = [9.6, 9, 8.4, 7.8, 7.2, 6.6];
const MARK = 22;

/** The front of the card: plan, phase with its mark, weeks, level and brand. */
export async function coverPanel(
  job: Job,
  phase: PlanPhase,
  first: boolean,
  box: Rectangle,
): Promise<Part> {
  const { plan, words, ink } = job;
  const facts = [plan.level.title, plan.units, words.version(plan.version)].join(' · ');
  const room = { width: box.width, height: box.height * 0.44 };
  const title = await setPassage(
    job,
    {
      name: 'title',
      ...(first ? { role: 'heading', level: 1 } : { role: 'note' }),
      words: plan.title,
      style: 'facts',
      sizes: PLAN_SIZES,
    },
    room,
  );
  const left = box.height - MARK - 40 - title.height;
  const set = (name: string, words: string, style: 'facts' | 'aside') =>
    setPassage(job, { name, role: 'note', words, style, sizes: SMALL_SIZES }, room);
  const [weeks, level, brand] = await Promise.all([
    set('weeks of the phase', words.weeks(phase.firstWeek, phase.lastWeek), 'aside'),
    set('facts', facts, 'facts'),
    set('brand', job.brand.name, 'aside'),
  ]);
  const foot = heightOf([level, brand]);
  const name = await setPassage(
    job,
    {
      name: 'phase',
      role: 'heading',
      level: 2,
      words: phase.title,
      style: 'title',
      sizes: PHASE_SIZES,
    },
    { ...room, height: left - weeks.height - foot },
  );
  const mark = (x: number, y: number): Item => ({
    type: 'path',
    x,
    y,
    scale: MARK / SIGN_SIZE,
    d: SEASON_MARKS[phase.season],
    fill: ink.season[phase.season],
    cell: 'page',
    role: 'artifact',
  });
  const sign: Piece = {
    height: MARK,
    apart: 18,
    at: (x, y) => ({ cells: [], items: [mark(x, y)] }),
  };
  const upper = [title, sign, { ...name, apart: 8 }, { ...weeks, apart: 3 }];
  return joinParts([
    stack(upper, box.x, box.y),
    stack([level, brand], box.x, box.y + box.height - foot),
  ]);
}
