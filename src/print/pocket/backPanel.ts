import type { PlanPhase } from '../../model/plan.ts';
import { qrCode } from '../fridge/qr.ts';
import type { Job } from '../job.ts';
import type { Rectangle } from '../layout/drawing.ts';
import { joinParts, type Part } from '../layout/part.ts';
import { mm } from '../paper/paper.ts';
import { writingLines } from '../pieces/lines.ts';
import { setPassage } from '../pieces/passage.ts';
import { stack } from '../pieces/piece.ts';
import { setPanel } from './panel.ts';
import { nextPanel } from './panels.ts';

const CODE = mm(15);
const GAP = 8;

/** The back of the card: the weeks to come, how it folds, and where the plan lives. */
export async function backPanel(job: Job, phase: PlanPhase, box: Rectangle): Promise<Part> {
  const fold = await setPassage(
    job,
    {
      name: 'fold',
      role: 'note',
      words: job.words.pocket.fold,
      style: 'aside',
      sizes: [8, 7.4, 7, 6.6],
    },
    { width: box.width - CODE - GAP, height: box.height * 0.7 },
  );
  const foot = Math.max(fold.height, CODE);
  const room = { width: box.width, height: box.height - foot - GAP };
  const [weeks = []] = await setPanel(job, nextPanel(job, phase, box.width), room);
  const bottom = box.y + box.height;
  const code = await qrCode({
    ...job,
    grid: { code: { x: box.x, y: bottom - CODE, width: CODE, height: CODE } },
  });
  return joinParts([
    stack(weeks, box.x, box.y),
    fold.at(box.x + CODE + GAP, bottom - fold.height),
    code,
  ]);
}

const LINE = 18;

/** A panel that is free: lines to write on. */
export async function notesPanel(job: Job, box: Rectangle): Promise<Part> {
  const words = job.words.booklet.notes;
  const head = await setPassage(
    job,
    { name: 'notes', role: 'heading', level: 3, words, style: 'section', sizes: [12.5, 10] },
    box,
  );
  const lines = { ...box, y: box.y + head.height, height: box.height - head.height };
  return joinParts([
    head.at(box.x, box.y),
    { cells: [], items: writingLines(lines, job.ink, LINE) },
  ]);
}
