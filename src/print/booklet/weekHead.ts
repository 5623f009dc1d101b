import { SEASON_MARKS, SIGN_SIZE } from '../../../templates/signs.ts';
import { addDays } from '../../calendar/day.ts';
import { dayInWords } from '../../calendar/dayWords.ts';
import { type PlanWeek, trainingOf } from '../../model/plan.ts';
import type { Job } from '../job.ts';
import type { Item, Rectangle } from '../layout/drawing.ts';
import { joinParts } from '../layout/part.ts';
import { setPassage } from '../pieces/passage.ts';
import { type Piece, together } from '../pieces/piece.ts';
import { volumeWords } from './volume.ts';

const PHASE_SIZES = [11, 10, 9, 8, 7.4];
const NUMBER_SIZES = [25];
const ASIDE_SIZES = [11.5, 10.5, 9.6, 8.8, 8];
const PURPOSE_SIZES = [10.4, 9.8, 9.2, 8.6, 8];
const VOLUME_WIDTH = 0.42;

/** The phase with its mark, the week's number with its dates, its volume, and what it is for. */
export async function weekHead(job: Job, week: PlanWeek, body: Rectangle): Promise<Piece> {
  const name = `week ${week.number}`;
  const phase = await phaseLine(job, week, body);
  const title = await setPassage(
    job,
    {
      name,
      role: 'heading',
      level: 3,
      words: `${job.words.week} ${week.number}`,
      style: 'week',
      sizes: NUMBER_SIZES,
    },
    { ...body, width: body.width * (1 - VOLUME_WIDTH) },
  );
  const aside = await asideOf(job, week, body);
  const line: Piece = {
    height: Math.max(title.height, aside.height),
    apart: 1,
    at: (x, y) => {
      const height = Math.max(title.height, aside.height);
      const right = x + body.width * (1 - VOLUME_WIDTH);
      return joinParts([
        title.at(x, y + height - title.height),
        aside.at(right, y + height - aside.height - 2.4),
      ]);
    },
  };
  if (week.purpose === '') return together([phase, line]);
  const purpose = await setPassage(
    job,
    {
      name: `${name}, purpose`,
      role: 'note',
      words: purposeOf(job, week),
      style: 'purpose',
      sizes: PURPOSE_SIZES,
    },
    { ...body, height: body.height * 0.25 },
  );
  return together([phase, line, { ...purpose, apart: 2 }]);
}

const purposeOf = ({ words }: Job, { down, purpose }: PlanWeek): string =>
  down ? `${words.downWeek} · ${purpose}` : purpose;

const MARK = 9;

/** A heading where the phase begins, a note in its other weeks. */
async function phaseLine(job: Job, week: PlanWeek, body: Rectangle): Promise<Piece> {
  const phase = job.plan.phases[week.phase];
  const season = phase?.season ?? 'base';
  const opens = phase?.firstWeek === week.number;
  const words = await setPassage(
    job,
    {
      name: `week ${week.number}, phase`,
      ...(opens ? { role: 'heading' as const, level: 2 as const } : { role: 'note' as const }),
      words: phase?.title ?? '',
      style: 'phase',
      sizes: PHASE_SIZES,
    },
    { width: body.width - MARK - 5, height: body.height * 0.15 },
  );
  const mark = (x: number, y: number): Item => ({
    type: 'path',
    x,
    y: y + 2,
    scale: MARK / SIGN_SIZE,
    d: SEASON_MARKS[season],
    fill: job.ink.season[season],
    cell: 'page',
    role: 'artifact',
  });
  return {
    height: words.height,
    at: (x, y) => joinParts([{ cells: [], items: [mark(x, y)] }, words.at(x + MARK + 5, y)]),
  };
}

/** Dates and volume, at the right. */
async function asideOf(job: Job, week: PlanWeek, body: Rectangle): Promise<Piece> {
  const room = { width: body.width * VOLUME_WIDTH, height: 60 };
  const volume = await setPassage(
    job,
    {
      name: `week ${week.number}, volume`,
      role: 'note',
      words:
        week.raced > 0
          ? `${volumeWords(job, trainingOf(week))} ${job.words.andRace}`
          : volumeWords(job, week.volume),
      style: 'asideRight',
      sizes: [13, 12, 11, 10, 9],
    },
    room,
  );
  if (job.start === undefined) return volume;
  const first = addDays(job.start, (week.number - 1) * 7);
  const [from, to] = [first, addDays(first, 6)].map((date) =>
    dayInWords(date, job.language, 'day and month'),
  );
  const dates = await setPassage(
    job,
    {
      name: `week ${week.number}, dates`,
      role: 'note',
      words: `${from} – ${to}`,
      style: 'asideRight',
      sizes: ASIDE_SIZES,
    },
    room,
  );
  return together([dates, volume]);
}

/** Over the second page of a week. */
export const continuedHead = (job: Job, week: PlanWeek, body: Rectangle): Promise<Piece> =>
  setPassage(
    job,
    {
      name: `week ${week.number}, continued`,
      role: 'note',
      words: job.words.booklet.continued(week.number),
      style: 'phase',
      sizes: PHASE_SIZES,
    },
    body,
  );
