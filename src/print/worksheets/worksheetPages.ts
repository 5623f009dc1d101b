import { LARGE_TYPES, TYPES, WHITE } from '../../../templates/worksheets/measures.ts';
import { PlanError } from '../../errors.ts';
import type { Worksheet } from '../../model/worksheet.ts';
import { type Job, whereOn } from '../job.ts';
import { allOrProblems } from '../layout/fit.ts';
import type { Part } from '../layout/part.ts';
import { type Frame, frameOf } from '../paper/frame.ts';
import { mm } from '../paper/paper.ts';
import { drawParts, pagesOf } from './flow.ts';
import { lineAcross } from './marks.ts';
import { setPart } from './setPart.ts';
import { type Said, type SetPart, type Stack, stack, type WorksheetJob } from './sheet.ts';

/** Wider than on other sheets: a hand holds the page here. Millimetres. */
const MARGIN = 15;
/** Height that is kept free for the foot, in points. */
export const FOOT = mm(9);

/** What stands on one page, and the frame it stands in. */
export interface WorksheetPage {
  worksheet: Worksheet;
  job: WorksheetJob;
  frame: Frame;
  /** Of the pages that this worksheet takes, 0-based. */
  number: number;
  part: Part;
}

/**
 * A worksheet on one page, in the largest type that fits; on several where no type does.
 *
 * @throws PlanError naming the worksheet when a part of it is higher than a page
 */
export async function worksheetPages(job: Job, worksheet: Worksheet): Promise<WorksheetPage[]> {
  const frame = frameOf(job.paper, 'upright', job.gutter, MARGIN);
  const types = job.large ? LARGE_TYPES : TYPES;
  let fewest: WorksheetPage[] | undefined;
  for (const type of types) {
    const pages = await setPages({ ...job, type }, worksheet, frame);
    if (pages && (!fewest || pages.length < fewest.length)) fewest = pages;
    if (fewest?.length === 1) return fewest;
  }
  if (fewest) return fewest;
  const problem = {
    what: `a part of “${worksheet.title}” is higher than a page`,
    where: { path: whereOn(job, worksheet.title) },
    expected: 'parts that a page holds',
    remedy: 'Make two parts of it.',
  };
  throw new PlanError([problem]);
}

async function setPages(
  job: WorksheetJob,
  worksheet: Worksheet,
  frame: Frame,
): Promise<WorksheetPage[] | undefined> {
  const { x, y, width, height } = frame.inner;
  const { title, parts } = worksheet;
  const head = await stack(job, headOf(job, worksheet), width, 3);
  const set = await allOrProblems(
    parts.map((part, at) => setPart(job, part, `${title} ${at + 1}`, width)),
  );
  const top = head.height + 2 * WHITE.afterHeader;
  const room = height - top - FOOT;
  return pagesOf(set, room)?.map((on, number) => ({
    worksheet,
    job,
    frame,
    number,
    part: withHead(job, head, on, { x, y, width, top, height: room }),
  }));
}

/** Kicker, title and lead. */
const headOf = ({ type }: WorksheetJob, { kicker, title, lead }: Worksheet): Said[] => [
  { name: 'kicker', words: kicker, size: type.kicker, voice: 'label', soft: true },
  {
    name: 'title',
    words: title,
    size: type.title,
    voice: 'title',
    cell: { role: 'heading', level: 1 },
  },
  { name: 'lead', words: lead, size: type.lead, voice: 'lead', soft: true },
];

function withHead(
  { ink }: WorksheetJob,
  head: Stack,
  parts: readonly SetPart[],
  {
    x,
    y,
    width,
    top,
    height,
  }: { x: number; y: number; width: number; top: number; height: number },
): Part {
  const above = head.at(x, y);
  const rule = lineAcross(x, y + head.height + WHITE.afterHeader - 2, width, ink.ink, 0.9);
  const body = drawParts(parts, { x, y: y + top, height });
  return {
    cells: [...above.flatMap(({ cells }) => cells), ...body.cells],
    items: [...above.flatMap(({ items }) => items), rule, ...body.items],
  };
}
