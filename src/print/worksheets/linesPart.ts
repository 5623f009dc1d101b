import { LINE_SPACING } from '../../../templates/worksheets/measures.ts';
import { Words } from '../../../templates/worksheets/Words.tsx';
import type { Fields, Lines } from '../../model/worksheet.ts';
import { joinParts } from '../layout/part.ts';
import { reach, stampOf } from '../layout/stamp.ts';
import { mm } from '../paper/paper.ts';
import { lineAcross } from './marks.ts';
import { type SetPart, say, stack, type WorksheetJob } from './sheet.ts';

export const SPACING = mm(LINE_SPACING);

/** A question, and lines under it. */
export async function linesPart(
  job: WorksheetJob,
  { question, hint, least }: Lines,
  name: string,
  width: number,
): Promise<SetPart> {
  const { type, ink } = job;
  const words = await stack(
    job,
    [
      { name, words: question, size: type.question, voice: 'label' },
      { name: `${name}, hint`, words: hint, size: type.soft, voice: 'text', soft: true },
    ],
    width,
  );
  return {
    height: words.height + least * SPACING,
    grows: true,
    leads: false,
    draw: (x, y, more) => ({
      ...joinParts(words.at(x, y)),
      items: [
        ...joinParts(words.at(x, y)).items,
        ...Array.from({ length: least + more }, (_, at) =>
          lineAcross(x, y + words.height + (at + 1) * SPACING, width, ink.rule),
        ),
      ],
    }),
  };
}

const GAP = 14;

/** Labels side by side, each followed by a line to the end of its column. */
export async function fieldsPart(
  job: WorksheetJob,
  { labels }: Fields,
  name: string,
  width: number,
): Promise<SetPart> {
  const { type, ink, press } = job;
  const column = (width - GAP * (labels.length - 1)) / labels.length;
  const fields = await Promise.all(
    labels.map(async (words, at) => {
      const said = { words, size: type.question, voice: 'label' } as const;
      const block = await say(job, { ...said, name: `${name}, ${at + 1}` }, column);
      const key = `field ${ink.name} ${type.question} ${words}`;
      const stamp = await stampOf(press, key, column, () => Words({ ...said, colour: ink.ink }));
      return { block, reach: reach(stamp) + 5 };
    }),
  );
  const height = Math.max(SPACING, ...fields.map(({ block }) => block.height));
  return {
    height,
    grows: false,
    leads: false,
    draw: (x, y) =>
      joinParts(
        fields.map(({ block, reach: used }, at) => {
          const left = x + at * (column + GAP);
          const part = block.at(left, y + height - block.height);
          const line = lineAcross(left + used, y + height - 2, column - used, ink.rule);
          return { cells: part.cells, items: [...part.items, line] };
        }),
      ),
  };
}
