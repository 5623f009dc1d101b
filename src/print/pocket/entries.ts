import { Entry as EntryOf, type EntryText } from '../../../templates/pocket/Entry.tsx';
import { addDays } from '../../calendar/day.ts';
import { dayInWords } from '../../calendar/dayWords.ts';
import { type PlanWeek, trainingOf } from '../../model/plan.ts';
import { volumeWords } from '../booklet/volume.ts';
import type { Job } from '../job.ts';
import type { Item, Rectangle } from '../layout/drawing.ts';
import { joinParts } from '../layout/part.ts';
import { volumeBar } from '../marks/volumeBar.ts';
import { setPassage } from '../pieces/passage.ts';
import { type Piece, setWords } from '../pieces/piece.ts';
import type { Entry } from './panel.ts';

const ANY_HEIGHT = 1000;

/** A title with a few words under it. */
export const textEntry = (
  job: Job,
  name: string,
  text: EntryText,
  width: number,
  gives = 0,
): Entry => ({
  gives,
  set: (size, smaller) =>
    setWords(
      job,
      {
        name,
        role: 'note',
        kind: 'entry',
        content: text,
        quote: [text.title, ...text.lines].join(' '),
        sizes: [size, ...smaller],
        template: (step) => EntryOf({ ...text, size: step, ink: job.ink }),
      },
      { width, height: ANY_HEIGHT },
    ),
});

/** A sentence or two in italics. */
export const sentenceEntry = (
  job: Job,
  name: string,
  words: string,
  width: number,
  gives = 0,
): Entry => ({
  gives,
  set: (size, smaller) =>
    setPassage(
      job,
      { name, role: 'note', words, style: 'purpose', sizes: [size, ...smaller].map(sentenceSize) },
      { width, height: ANY_HEIGHT },
    ),
});

/** The letters of sentences are wider than those of the entries round them. */
const sentenceSize = (size: number): number => Math.max(6.6, size * 0.92);

/** A week: its number, first day, volume, and a bar on the one scale of the plan. */
export const weekEntry = (job: Job, week: PlanWeek, width: number, gives = 0): Entry => ({
  gives,
  set: async (size, smaller) => {
    const name = `week ${week.number}`;
    const sizes = [size * 1.12, size, ...smaller];
    const [left, right] = await Promise.all([
      setPassage(
        job,
        { name, role: 'note', words: titleOf(job, week), style: 'day', sizes },
        { width: width * 0.62, height: ANY_HEIGHT },
      ),
      setPassage(
        job,
        {
          name: `${name}, volume`,
          role: 'note',
          words: volumeOf(job, week),
          style: 'asideRight',
          sizes,
        },
        { width: width * 0.38, height: ANY_HEIGHT },
      ),
    ]);
    return barred(job, week, width, left, right);
  },
});

function titleOf({ words, start, language }: Job, { number }: PlanWeek): string {
  const title = `${words.week} ${number}`;
  if (start === undefined) return title;
  return `${title} · ${dayInWords(addDays(start, (number - 1) * 7), language, 'day and month')}`;
}

const volumeOf = (job: Job, week: PlanWeek): string =>
  week.raced > 0
    ? `${volumeWords(job, trainingOf(week))} ${job.words.andRace}`
    : volumeWords(job, week.volume);

const BAR = { height: 3.4, gap: 1 };

function barred(job: Job, week: PlanWeek, width: number, left: Piece, right: Piece): Piece {
  const text = Math.max(left.height, right.height);
  const largest = Math.max(1, ...job.plan.weeks.map(trainingOf));
  const length = (width * trainingOf(week)) / largest;
  return {
    height: text + BAR.gap + BAR.height,
    at: (x, y) => {
      const box = { x, y: y + text + BAR.gap, width: length, height: BAR.height };
      return joinParts([
        left.at(x, y),
        right.at(x + width * 0.62, y),
        { cells: [], items: length > 0 ? [inked(job, week, box)] : [] },
      ]);
    },
  };
}

function inked({ ink, plan }: Job, { phase, down }: PlanWeek, box: Rectangle): Item {
  const season = plan.phases[phase]?.season ?? 'base';
  return { ...volumeBar(box, { season, down }, ink), cell: 'page', role: 'artifact' };
}
