import { Passage } from '../../../templates/booklet/Passage.tsx';
import { SEASON_MARKS, SIGN_SIZE } from '../../../templates/signs.ts';
import type { PlanPhase } from '../../model/plan.ts';
import type { Job } from '../job.ts';
import type { Bookmark, DrawList, Item } from '../layout/drawing.ts';
import { joinParts, NOTHING, type Part } from '../layout/part.ts';
import { place, reach, stampOf } from '../layout/stamp.ts';
import { tallOf } from '../pieces/piece.ts';
import { type BookPage, bookPage } from './page.ts';

/** A page of the booklet before it has its number. */
export interface Leaf {
  label: string;
  bookmarks?: Bookmark[];
  /** Named in the running head. */
  phase?: PlanPhase;
  /** Covers carry neither running head nor number. */
  cover?: true;
  /** What fills the body, whose corner is given. */
  at(x: number, y: number): Part;
}

/** Gives each page its number, and its place beside the fold. */
export const bind = (job: Job, leaves: readonly Leaf[]): Promise<DrawList[]> =>
  Promise.all(leaves.map((leaf, at) => pageOf(job, leaf, at + 1)));

async function pageOf(job: Job, leaf: Leaf, number: number): Promise<DrawList> {
  const page = bookPage(job.paper, number, job.gutter);
  const { label, bookmarks = [] } = leaf;
  const frame = leaf.cover
    ? NOTHING
    : joinParts([await head(job, leaf, page), await folio(job, page, number)]);
  const { cells, items } = joinParts([frame, leaf.at(page.body.x, page.body.y)]);
  const { width, height } = page;
  return { width, height, label, bookmarks, cells, items };
}

const HEAD_SIZE = 8;
const MARK = 6.4;

/** Plan at the outer side, phase at the fold; a title too long for its half is left out. */
async function head(job: Job, { phase }: Leaf, page: BookPage): Promise<Part> {
  const { plan, ink } = job;
  const { x, y, width } = page.head;
  const outer = page.outer === 'right' ? 'right' : 'left';
  const half = width / 2 - 10;
  const title = await line(job, 'running title', plan.title, half, outer, {
    x: outer === 'left' ? x : x + width - half,
    y,
  });
  if (!phase) return title;
  const inner = outer === 'left' ? 'right' : 'left';
  const room = half - MARK - 3;
  const named = await line(job, 'running phase', phase.title, room, inner, {
    x: inner === 'left' ? x + MARK + 3 : x + width - room,
    y,
  });
  const text = named.items.find((item) => item.type === 'text');
  if (text?.type !== 'text') return title;
  const mark: Item = {
    type: 'path',
    x: text.x - MARK - 3,
    y: text.y - MARK * 0.92,
    scale: MARK / SIGN_SIZE,
    d: SEASON_MARKS[phase.season],
    fill: ink.season[phase.season],
    cell: 'running phase',
    role: 'artifact',
  };
  return joinParts([title, { cells: named.cells, items: [mark, ...named.items] }]);
}

/** The number of the page at its outer edge. */
const folio = (job: Job, { foot, outer }: BookPage, number: number): Promise<Part> =>
  line(job, 'page number', String(number), foot.width, outer, {
    x: foot.x,
    y: foot.y + foot.height - 11,
  });

/** One line outside the text, which a screen reader passes over; nothing when it is too long. */
async function line(
  { press, ink, large }: Job,
  name: string,
  words: string,
  width: number,
  side: 'left' | 'right',
  at: { x: number; y: number },
): Promise<Part> {
  const size = large ? 12 : name === 'page number' ? 9 : HEAD_SIZE;
  const style = side === 'right' ? 'runningRight' : 'running';
  const stamp = await stampOf(press, `${style} ${ink.name} ${size} ${words}`, width, () =>
    Passage({ words, style, size, ink }),
  );
  const left = Math.min(0, ...stamp.shapes.map(({ x }) => x));
  if (left < -0.2 || reach(stamp) > width + 0.2 || stamp.missing.length > 0) return NOTHING;
  const cell = { name, role: 'artifact' as const, ...at, width, height: tallOf(stamp) };
  return { cells: [cell], items: place(stamp, at, name, 'artifact') };
}
