import { Label } from '../../../templates/fridge/Label.tsx';
import { formatNumber } from '../../model/amount.ts';
import { line } from '../fridge/rules.ts';
import type { Cell, Item, Rectangle } from '../layout/drawing.ts';
import { place, reach, stampOf } from '../layout/stamp.ts';
import { volumeBar } from '../marks/volumeBar.ts';
import type { Ground } from './ground.ts';
import { roundValues } from './scaleLines.ts';
import type { Desk, Story, StoryWeek } from './story.ts';

/** A bar a week on one scale, dashed upon it what races add; a number on each, or lines behind. */
export async function bars(desk: Desk, story: Story, ground: Ground, cell: Cell): Promise<Item[]> {
  const scale = story.numbered ? [] : await scaleOf(desk, story, ground, cell);
  const each = await Promise.all(
    story.weeks.map((week, at) => barOf(desk, story, ground, { cell, week, at })),
  );
  const { x, y, width, height } = ground.bars;
  return [...scale, ...each.flat(), line(`M0 0H${width}`, x, y + height, 1.1, desk.ink.ink)];
}

/** Between one bar and the next, as a share of a week. */
const BETWEEN = 0.2;
/** Widest bar, in points at the scale of A4. */
const WIDEST = 64;

interface One {
  cell: Cell;
  week: StoryWeek;
  at: number;
}

/** The rectangle of a week's training. */
export function barBox(ground: Ground, week: StoryWeek, at: number): Rectangle {
  const width = Math.min(ground.week * (1 - BETWEEN), WIDEST * ground.scale);
  const height = ground.heightOf(week.training);
  const x = ground.bars.x + at * ground.week + (ground.week - width) / 2;
  return { x, y: ground.bars.y + ground.bars.height - height, width, height };
}

async function barOf(desk: Desk, story: Story, ground: Ground, one: One): Promise<Item[]> {
  const { cell, week, at } = one;
  const box = barBox(ground, week, at);
  const items: Item[] = [];
  if (week.training > 0)
    items.push({ ...volumeBar(box, week, desk.ink), cell: cell.name, role: 'artifact' });
  const raced = ground.heightOf(week.raced);
  if (raced > 1.5) {
    const stroke = { colour: desk.ink.season[week.season], width: 0.8, dash: [2, 1.6] };
    const over = { x: box.x + 0.4, y: box.y - raced, width: box.width - 0.8, height: raced - 0.6 };
    items.push({ type: 'box', ...over, stroke, cell: cell.name, role: 'artifact' });
  }
  if (story.numbered && week.training > 0)
    items.push(...(await numberOf(desk, story, ground, { ...one, y: box.y - raced })));
  return items;
}

const NUMBER = 9.4;

async function numberOf(
  desk: Desk,
  { unit }: Story,
  ground: Ground,
  { cell, week, at, y }: One & { y: number },
): Promise<Item[]> {
  const size = typeSize(desk, NUMBER * ground.scale);
  const stamp = await label(desk, formatNumber(week.training / unit.per), size, desk.ink.ink, 600);
  const middle = ground.bars.x + (at + 0.5) * ground.week;
  return place(stamp, { x: middle - reach(stamp) / 2, y: y - size * 1.18 }, cell.name, 'figure');
}

async function scaleOf(
  desk: Desk,
  { weeks, unit }: Story,
  ground: Ground,
  cell: Cell,
): Promise<Item[]> {
  const most = Math.max(0, ...weeks.map(({ training, raced }) => training + raced)) / unit.per;
  const { x, y, width, height } = ground.bars;
  const rows = roundValues(most).map(async (value): Promise<Item[]> => {
    const at = y + height - ground.heightOf(value * unit.per);
    const size = typeSize(desk, 8.2 * ground.scale);
    const stamp = await label(desk, formatNumber(value), size, desk.ink.soft, 400);
    const words = { x: x - 4 - reach(stamp), y: at - size * 0.72 };
    return [
      line(`M0 0H${width}`, x, at, 0.4, desk.ink.rule),
      ...place(stamp, words, cell.name, 'figure'),
    ];
  });
  return (await Promise.all(rows)).flat();
}

/** In large print nothing is under 12 pt. */
export const typeSize = ({ large }: Desk, size: number): number =>
  large ? Math.max(12, size) : size;

export const label = (
  { press, ink }: Desk,
  words: string,
  size: number,
  colour: string,
  weight: 400 | 500 | 600,
) =>
  stampOf(press, `poster label ${ink.name} ${colour} ${weight} ${size} ${words}`, 400, () =>
    Label({ words, size, colour, weight }),
  );
