import { Lead } from '../../../templates/fridge/Header.tsx';
import { Label } from '../../../templates/fridge/Label.tsx';
import { MonthFacts, MonthTitle } from '../../../templates/month/Header.tsx';
import { LEAD_SIZES, TITLE_SIZES } from '../../../templates/poster/measures.ts';
import { setBlock } from '../layout/block.ts';
import { joinParts, type Part } from '../layout/part.ts';
import { brandMark } from '../marks/brandMark.ts';
import type { PosterGrid } from './posterGrid.ts';
import type { Desk, Story } from './story.ts';

const LARGE_LEAD = [[14, 13, 12]];
const FACTS = [[12], [10.8], [9.6], [8.4], [7.2]];
const LARGE_FACTS = [[13], [12]];

const SUM = [[10.4], [9.4], [8.4], [7.4], [6.6]];
const LARGE_SUM = [[12]];

/** Title and lead at the left, facts at the right. */
export async function posterHead(
  desk: Desk,
  { head, scale }: PosterGrid,
  { title, lead, facts, sum }: Story,
): Promise<Part> {
  const { ink, large } = desk;
  const grown = (sizes: readonly (readonly number[])[]) =>
    sizes.map((group) => group.map((size) => size * scale));
  const name = await setBlock(
    desk,
    {
      name: 'title',
      role: 'heading',
      level: 1,
      steps: grown(TITLE_SIZES),
      content: title,
      words: title,
      template: (size) => MonthTitle({ title, aside: '', size, asideSize: size, ink }),
    },
    { width: head.width * 0.7, height: head.height * 0.58 },
  );
  const last = await setBlock(
    desk,
    {
      name: 'sum',
      role: 'note',
      steps: grown(large ? LARGE_SUM : SUM),
      content: sum,
      words: sum,
      template: (size) => Label({ words: sum, size, colour: ink.soft, weight: 400 }),
    },
    { width: head.width * 0.7, height: head.height * 0.3 },
  );
  const under = await setBlock(
    desk,
    {
      name: 'lead',
      role: 'note',
      steps: grown(large ? LARGE_LEAD : LEAD_SIZES),
      content: lead,
      words: lead,
      template: (size) => Lead({ lead, size, ink }),
    },
    { width: head.width * 0.7, height: head.height - name.height - last.height },
  );
  const [first = '', ...lines] = facts;
  const aside = await setBlock(
    desk,
    {
      name: 'facts',
      role: 'note',
      steps: grown(large ? LARGE_FACTS : FACTS),
      content: facts,
      words: first,
      template: (size) =>
        MonthFacts({ title: first, lines, size: { title: size * 1.1, text: size }, ink }),
    },
    { width: head.width * 0.28, height: head.height },
  );
  return joinParts([
    name.at(head.x, head.y),
    under.at(head.x, head.y + name.height),
    last.at(head.x, head.y + name.height + under.height + 2),
    aside.at(head.x + head.width * 0.72, head.y + 4),
    brandMark(desk, {
      x: head.x + head.width * 0.72,
      y: head.y + 4 + aside.height,
      width: head.width * 0.28,
      height: Math.max(1, head.height - aside.height - 10),
    }),
  ]);
}
