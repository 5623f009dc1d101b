import { RING } from '../../../templates/worksheets/measures.ts';
import { Words } from '../../../templates/worksheets/Words.tsx';
import type { Scale, Tick } from '../../model/worksheet.ts';
import type { Item } from '../layout/drawing.ts';
import { joinParts } from '../layout/part.ts';
import { place, reach, type Stamp, stampOf } from '../layout/stamp.ts';
import { mm } from '../paper/paper.ts';
import { BOX_SIDE, ring, tickBox } from './marks.ts';
import { type SetPart, stack, type WorksheetJob } from './sheet.ts';

const GAP = 8;

/** A box, and beside it what is to be ticked and what comes next. */
export async function tickPart(
  job: WorksheetJob,
  { title, text, next }: Tick,
  name: string,
  width: number,
): Promise<SetPart> {
  const { type, ink } = job;
  const indent = BOX_SIDE + GAP;
  const words = await stack(
    job,
    [
      { name, words: title, size: type.question, voice: 'label' },
      { name: `${name}, text`, words: text, size: type.text, voice: 'text' },
      { name: `${name}, next`, words: next, size: type.soft, voice: 'text', soft: true },
    ],
    width - indent,
  );
  const top = (type.question * 1.2 - BOX_SIDE) / 2;
  return {
    height: words.height,
    grows: false,
    leads: false,
    draw: (x, y) => {
      const { cells, items } = joinParts(words.at(x + indent, y));
      return { cells, items: [tickBox(x, y + top, ink.ink), ...items] };
    },
  };
}

const SIDE = mm(RING);
const APART = 5;

/** A question, and at the right the numbers to circle. */
export async function scalePart(
  job: WorksheetJob,
  { title, question, highest, next }: Scale,
  name: string,
  width: number,
): Promise<SetPart> {
  const { type } = job;
  const numbers = Array.from({ length: highest + 1 }, (_, number) => String(number));
  const rings = numbers.length * (SIDE + APART) - APART;
  const words = await stack(
    job,
    [
      { name, words: title, size: type.question, voice: 'label' },
      { name: `${name}, question`, words: question, size: type.text, voice: 'text' },
      { name: `${name}, next`, words: next, size: type.soft, voice: 'text', soft: true },
    ],
    width - rings - 3 * GAP,
  );
  const stamps = await Promise.all(numbers.map((number) => numberStamp(job, number)));
  const height = Math.max(words.height, SIDE);
  return {
    height,
    grows: false,
    leads: false,
    draw: (x, y) => {
      const { cells, items } = joinParts(words.at(x, y));
      const left = x + width - rings;
      const answer = { name: `${name}, answer`, role: 'note' as const };
      const cell = { ...answer, x: left, y, width: rings, height: SIDE };
      const drawn = stamps.flatMap((stamp, at) =>
        ringed(job, stamp, left + at * (SIDE + APART), y, answer.name),
      );
      return { cells: [...cells, cell], items: [...items, ...drawn] };
    },
  };
}

const numberStamp = ({ press, ink, type }: WorksheetJob, words: string): Promise<Stamp> =>
  stampOf(press, `ring ${ink.name} ${type.question} ${words}`, SIDE, () =>
    Words({ words, size: type.question, voice: 'label', colour: ink.ink }),
  );

function ringed({ ink }: WorksheetJob, stamp: Stamp, x: number, y: number, cell: string): Item[] {
  const at = { x: x + (SIDE - reach(stamp)) / 2, y: y + (SIDE - stamp.height) / 2 };
  return [ring(x, y, SIDE, ink.soft), ...place(stamp, at, cell, 'note')];
}
