import { DAY_COLUMN, WEEK } from '../../../templates/booklet/measures.ts';
import { addDays } from '../../calendar/day.ts';
import { dayInWords } from '../../calendar/dayWords.ts';
import type { PlanDay, PlanWeek } from '../../model/plan.ts';
import { DAY_NAMES } from '../../model/weekday.ts';
import { dashedBar, dotOn, solidBar } from '../fridge/dayMarks.ts';
import type { Job } from '../job.ts';
import type { Item, Rectangle, Shape } from '../layout/drawing.ts';
import { joinParts, NOTHING } from '../layout/part.ts';
import { rule } from '../pieces/lines.ts';
import { setPassage } from '../pieces/passage.ts';
import { type Piece, together } from '../pieces/piece.ts';
import { setSession } from './session.ts';

/** A stretch of a day that no page end may part: a session, the first one with the day's name. */
export interface DayPiece extends Piece {
  /** 0 to 6. */
  day: number;
  /** Whether a day begins, or ends, with it. */
  first: boolean;
  last: boolean;
  /** The same with room below for a line to write on. */
  withLine(room: number): Piece;
}

/** A day of a week, session by session. */
export async function dayPieces(
  job: Job,
  week: PlanWeek,
  index: number,
  sizes: readonly number[],
  body: Rectangle,
): Promise<DayPiece[]> {
  const day = week.days[index];
  if (!day) return [];
  const name = `week ${week.number}, ${DAY_NAMES[day.weekday]}`;
  const room = { width: body.width - DAY_COLUMN.width - WEEK.right, height: body.height * 0.8 };
  const label = await dayLabel(job, week, index, name, sizes);
  return Promise.all(
    day.sessions.map(async (session, at) => {
      const last = at === day.sessions.length - 1;
      const cell = day.sessions.length > 1 ? `${name}, ${at + 1}` : name;
      const moves = last ? movesOf(job, week, index) : '';
      const words = await setSession(job, { session, name: cell, moves }, sizes, room);
      const first = at === 0;
      const tall = Math.max(words.height, first ? label.height : 0);
      const height = tall + (first ? WEEK.above : WEEK.apart) + (last ? WEEK.below : 0);
      const withLine = (line: number): Piece => ({
        height: height + line,
        at: (x, y) => {
          const box = { x, y, width: body.width, height: height + line };
          const top = y + (first ? WEEK.above : WEEK.apart);
          return joinParts([
            { cells: [], items: marks(job, day, box, first) },
            first ? label.at(x + DAY_COLUMN.indent, top) : NOTHING,
            words.at(x + DAY_COLUMN.width, top),
            { cells: [], items: line > 0 ? [writingLine(job, box)] : [] },
          ]);
        },
      });
      return { ...withLine(0), day: index, first, last, withLine };
    }),
  );
}

const writingLine = ({ ink }: Job, { x, y, width, height }: Rectangle): Item =>
  rule(
    x + DAY_COLUMN.width,
    y + height - WEEK.below,
    width - DAY_COLUMN.width - WEEK.right,
    ink.rule,
  );

/** Its name and, on a dated booklet, its date. */
async function dayLabel(
  job: Job,
  week: PlanWeek,
  index: number,
  name: string,
  [size = 9]: readonly number[],
): Promise<Piece> {
  const day = week.days[index];
  const room = { width: DAY_COLUMN.width - DAY_COLUMN.indent - 2, height: 60 };
  const title = await setPassage(
    job,
    {
      name: `${name}, name`,
      role: 'day',
      words: day ? job.words.weekdays[day.weekday] : '',
      style: 'day',
      sizes: [size * 1.2, size, 7],
    },
    room,
  );
  if (job.start === undefined) return title;
  const date = addDays(job.start, (week.number - 1) * 7 + index);
  const words = dayInWords(date, job.language, 'day and month');
  const dated = await setPassage(
    job,
    { name: `${name}, date`, role: 'day', words, style: 'aside', sizes: [size, 7.6, 7] },
    room,
  );
  return together([title, dated]);
}

/** Rest goes wherever it is sent: only days that ask for something say where they may move. */
function movesOf({ words, moves }: Job, week: PlanWeek, index: number): string {
  const to = moves?.[week.number - 1]?.[index] ?? [];
  const asks = week.days[index]?.sessions.some(({ kind }) => kind !== 'rest');
  if (!asks || to.length === 0) return '';
  return words.booklet.mayMove(to.map((day) => words.weekdays[day]));
}

const FRAME = 1.2;

/** Tint, line above, and the bar or frame that says how hard the day is. */
function marks({ ink }: Job, day: PlanDay, box: Rectangle, first: boolean): Item[] {
  const event = day.sessions.some((session) => session.event);
  const tint: Shape[] = day.hard && ink.hard ? [{ type: 'box', ...box, fill: ink.hard }] : [];
  const bar: Shape[] =
    event || day.hard ? [solidBar(box, ink.ink)] : day.long ? [dashedBar(box, ink.ink)] : [];
  const dot: Shape[] = event && first ? [dotOn({ ...box, y: box.y + 8 }, ink.ink, 9)] : [];
  const framed: Shape[] = event ? [frameOf(box, ink.ink)] : [];
  const line = first ? [rule(box.x, box.y, box.width, ink.rule)] : [];
  return [...[...tint, ...framed].map(drawn), ...line, ...[...bar, ...dot].map(drawn)];
}

const drawn = (shape: Shape): Item => ({ ...shape, cell: 'page', role: 'artifact' });

const frameOf = ({ x, y, width, height }: Rectangle, colour: string): Shape => ({
  type: 'box',
  x: x + FRAME / 2,
  y: y + FRAME / 2,
  width: width - FRAME,
  height: height - FRAME,
  stroke: { colour, width: FRAME },
});
