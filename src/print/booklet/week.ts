import {
  LARGE_WEEK_SIZES,
  WEEK,
  WEEK_SIZES,
  WRITING,
} from '../../../templates/booklet/measures.ts';
import type { PlanWeek } from '../../model/plan.ts';
import type { Job } from '../job.ts';
import type { Rectangle } from '../layout/drawing.ts';
import { allOrProblems } from '../layout/fit.ts';
import { joinParts, type Part } from '../layout/part.ts';
import { rule, writingLines } from '../pieces/lines.ts';
import { flow, heightOf, type Piece, stack } from '../pieces/piece.ts';
import { type DayPiece, dayPieces } from './day.ts';
import type { Leaf } from './leaf.ts';
import { continuedHead, weekHead } from './weekHead.ts';

/** One page of a week: its head, and days or sessions under it. */
interface WeekPage {
  head: Piece;
  pieces: DayPiece[];
}

/**
 * A week on one page; on two that face each other where it is too full for one; on more only where
 * even the smallest type asks for them.
 *
 * @throws PlanError naming every cell that does not fit
 */
export async function weekLeaves(job: Job, week: PlanWeek, body: Rectangle): Promise<Leaf[]> {
  const pages = await pagesOf(job, week, body);
  const phase = job.plan.phases[week.phase];
  const { booklet, week: word } = job.words;
  const title = `${word} ${week.number}`;
  const opens = phase?.firstWeek === week.number;
  return pages.map((page, at) => ({
    label: at === 0 ? title : booklet.continued(week.number),
    bookmarks:
      at > 0
        ? []
        : [
            ...(opens ? [{ title: phase.title, level: 2 as const }] : []),
            { title, level: 3 as const },
          ],
    ...(phase && { phase }),
    at: (x, y) => drawPage(job, page, { ...body, x, y }),
  }));
}

async function pagesOf(job: Job, week: PlanWeek, body: Rectangle): Promise<WeekPage[]> {
  const { single, spread } = job.large ? LARGE_WEEK_SIZES : WEEK_SIZES;
  const head = await weekHead(job, week, body);
  const more = await continuedHead(job, week, body);
  const room = body.height - WEEK.headGap - WRITING;
  const setIn = (size: number) =>
    weekPieces(job, week, [size, ...spread.filter((smaller) => smaller < size)], body);
  const onOne = (pieces: readonly DayPiece[]) => heightOf(pieces) <= room - head.height;
  if (onOne(await setIn(single.at(-1) ?? 0))) {
    for (const size of single) {
      const pieces = await setIn(size);
      if (onOne(pieces)) return [{ head, pieces }];
    }
  }
  let pieces: DayPiece[] = [];
  for (const size of spread) {
    pieces = await setIn(size);
    const halves = halved(pieces, room - head.height, room - more.height);
    if (halves) return halves.map((half, at) => ({ head: at === 0 ? head : more, pieces: half }));
  }
  const flown = flow(pieces, room - Math.max(head.height, more.height)) as DayPiece[][];
  return flown.map((part, at) => ({ head: at === 0 ? head : more, pieces: part }));
}

const weekPieces = async (
  job: Job,
  week: PlanWeek,
  sizes: readonly number[],
  body: Rectangle,
): Promise<DayPiece[]> =>
  (await allOrProblems(week.days.map((_, day) => dayPieces(job, week, day, sizes, body)))).flat();

/** Two parts as even as can be, parted between two days; none when no two pages hold them. */
function halved(
  pieces: readonly DayPiece[],
  first: number,
  second: number,
): DayPiece[][] | undefined {
  let best: { halves: DayPiece[][]; uneven: number } | undefined;
  pieces.forEach((piece, at) => {
    if (at === 0 || !piece.first) return;
    const halves = [pieces.slice(0, at), pieces.slice(at)];
    const spare = [first - heightOf(halves[0] ?? []), second - heightOf(halves[1] ?? [])];
    const uneven = Math.abs((spare[0] ?? 0) - (spare[1] ?? 0));
    if (Math.min(...spare) >= 0 && (!best || uneven < best.uneven)) best = { halves, uneven };
  });
  return best?.halves;
}

/** What is left becomes a line to write on for each day, then lines at the foot. */
function drawPage(job: Job, { head, pieces }: WeekPage, body: Rectangle): Part {
  const top = body.y + head.height + WEEK.headGap;
  const days = pieces.filter(({ last }) => last).length;
  const spare = body.y + body.height - top - heightOf(pieces) - WRITING;
  const each = Math.min(WEEK.tallLine, spare / Math.max(1, days));
  const line = each >= WEEK.line ? each : 0;
  const set = pieces.map((piece) => (piece.last ? piece.withLine(line) : piece));
  const end = top + heightOf(set);
  const lines = { ...body, y: end, height: body.y + body.height - end };
  return joinParts([
    head.at(body.x, body.y),
    stack(set, body.x, top),
    {
      cells: [],
      items: [
        rule(body.x, end, body.width, job.ink.rule),
        ...writingLines(lines, job.ink, WRITING),
      ],
    },
  ]);
}
