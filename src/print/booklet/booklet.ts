import { WRITING } from '../../../templates/booklet/measures.ts';
import type { Job } from '../job.ts';
import type { DrawList, Rectangle } from '../layout/drawing.ts';
import { allOrProblems } from '../layout/fit.ts';
import { joinParts } from '../layout/part.ts';
import { LEAST_MARGIN, mm } from '../paper/paper.ts';
import { writingLines } from '../pieces/lines.ts';
import { setPassage } from '../pieces/passage.ts';
import type { Sheet } from '../sheet.ts';
import { glossary, grey, howTo, phases } from './chapters.ts';
import { backCover, cover } from './cover.ts';
import { imposed } from './imposed.ts';
import { bind, type Leaf } from './leaf.ts';
import { bookPage } from './page.ts';
import { sectionLeaves } from './section.ts';
import { weekLeaves } from './week.ts';

const PROMISE = { leastSize: 6.5, leastTitle: 9, margin: mm(LEAST_MARGIN) };

/** The pages of the booklet in order, to read on a screen. */
export const bookletPages: Sheet = { draw: pagesOf, sample: spreadOf, promise: PROMISE };

/** The same pages two by two, to print on both sides, fold and staple. */
export const booklet: Sheet = {
  draw: async (job) => imposed(await pagesOf(job), job.paper, job.words),
  sample: spreadOf,
  promise: PROMISE,
};

async function pagesOf(job: Job): Promise<DrawList[]> {
  const { body } = bookPage(job.paper, 1, job.gutter);
  const section = (make: (job: Job) => Parameters<typeof sectionLeaves>[1]) =>
    sectionLeaves(job, make(job), body);
  const [front, weeks, back, last, notes] = await Promise.all([
    allOrProblems([cover(job, body).then((leaf) => [leaf]), section(howTo), section(phases)]),
    allOrProblems(job.plan.weeks.map((week) => weekLeaves(job, week, body))),
    allOrProblems([section(grey), section(glossary)]),
    backCover(job, body),
    notesLeaf(job, body),
  ]);
  return bind(job, filled(facing(front.flat(), weeks, notes).concat(back.flat()), notes, last));
}

/** A week in the middle of the booklet, as it lies open. */
async function spreadOf(job: Job): Promise<DrawList> {
  const { body } = bookPage(job.paper, 1, job.gutter);
  const week = job.plan.weeks[Math.floor(job.plan.weeks.length / 2)];
  const [front, notes] = await Promise.all([cover(job, body), notesLeaf(job, body)]);
  const [left = notes, right = notes] = week ? await weekLeaves(job, week, body) : [];
  const open = imposed(await bind(job, [front, left, right, notes]), job.paper, job.words)[1];
  if (!open) throw new Error('Four pages have an inside');
  return open;
}

/** Weeks of two pages begin on the left, so that both can be seen; notes fill the page before. */
function facing(front: readonly Leaf[], weeks: readonly Leaf[][], notes: Leaf): Leaf[] {
  const leaves = [...front];
  for (const week of weeks) {
    const left = leaves.length % 2 === 1;
    if (week.length > 1 && !left) leaves.push(notes);
    leaves.push(...week);
  }
  return leaves;
}

/** Notes fill up to a multiple of four, the back cover last. */
function filled(leaves: readonly Leaf[], notes: Leaf, last: Leaf): Leaf[] {
  const blank = (4 - ((leaves.length + 1) % 4)) % 4;
  return [...leaves, ...Array.from({ length: blank }, () => notes), last];
}

async function notesLeaf(job: Job, body: Rectangle): Promise<Leaf> {
  const { notes } = job.words.booklet;
  const head = await setPassage(
    job,
    { name: 'notes', role: 'note', words: notes, style: 'phase', sizes: [11] },
    body,
  );
  return {
    label: notes,
    at: (x, y) => {
      const top = y + head.height;
      const lines = { x, y: top, width: body.width, height: body.height - head.height };
      return joinParts([
        head.at(x, y),
        { cells: [], items: writingLines(lines, job.ink, WRITING) },
      ]);
    },
  };
}
