import { Explanation, Imprint } from '../../../templates/fridge/Footer.tsx';
import { type SetBlock, setBlock } from '../layout/block.ts';
import type { Item } from '../layout/drawing.ts';
import { joinParts, type Part } from '../layout/part.ts';
import { reach, stampOf } from '../layout/stamp.ts';
import type { FridgeSheet } from './fridgeSheet.ts';
import { below, rightOf } from './grid.ts';
import { type Legend, legendsOf, signOf } from './legends.ts';

/** Points. */
const SIZE = 12;
const TOP = 7;
const LINE = SIZE * 1.3;
const GAP = 16;
const SIGN = 10;

/** In large print: the signs and what they ask on as many lines as it takes, the page's number last. */
export async function largeFooter(sheet: FridgeSheet): Promise<Part> {
  const { footer } = sheet.grid;
  let [x, y] = [footer.x, footer.y + TOP];
  const parts: Part[] = [];
  for (const legend of legendsOf(sheet)) {
    const { block, width } = await legendBlock(sheet, legend);
    if (x > footer.x && x + width > rightOf(footer)) [x, y] = [footer.x, y + LINE];
    parts.push(legendAt(sheet, legend, block, x, y));
    x += width + GAP;
  }
  return joinParts([...parts, await imprintAt(sheet, below(footer) - LINE)]);
}

async function legendBlock(
  sheet: FridgeSheet,
  { name, meaning, sign }: Legend,
): Promise<{ block: SetBlock; width: number }> {
  const { press, ink } = sheet;
  const words = `${name} ${meaning}`;
  const template = () => Explanation({ name, meaning, size: SIZE, ink });
  const room = { width: sheet.grid.footer.width - SIGN, height: LINE };
  const stamp = await stampOf(press, `large legend ${ink.name} ${words}`, room.width, template);
  const width = Math.ceil(reach(stamp)) + 1;
  const block = await setBlock(
    sheet,
    { name: `legend ${name}`, role: 'note', steps: [[SIZE]], content: words, words, template },
    { ...room, width: Math.min(width, room.width) },
  );
  return { block, width: width + (sign ? SIGN : 0) };
}

function legendAt(sheet: FridgeSheet, legend: Legend, block: SetBlock, x: number, y: number): Part {
  const { cells, items } = block.at(x + (legend.sign ? SIGN : 0), y);
  const signs = signOf(legend, x, y + block.height / 2, sheet.ink.ink).map(
    (shape): Item => ({ ...shape, cell: `legend ${legend.name}`, role: 'artifact' }),
  );
  return { cells, items: [...signs, ...items] };
}

async function imprintAt(sheet: FridgeSheet, y: number): Promise<Part> {
  const { words, plan, url, ink, page, grid } = sheet;
  const address = url.replace(/^https?:\/\//, '').replace(/\/$/, '');
  const said = [
    ...(page ? [words.page(page.number, page.of)] : []),
    words.version(plan.version),
    address,
  ];
  const text = said.join(' · ');
  const block = await setBlock(
    sheet,
    {
      name: 'address',
      role: 'note',
      steps: [[SIZE]],
      content: text,
      words: text,
      template: () => Imprint({ words: text, size: SIZE, ink }),
    },
    { width: grid.footer.width, height: LINE },
  );
  return block.at(grid.footer.x, y);
}
