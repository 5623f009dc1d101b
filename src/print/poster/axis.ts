import { SEASON_MARKS, SIGN_SIZE } from '../../../templates/signs.ts';
import { line } from '../fridge/rules.ts';
import type { Cell, Item } from '../layout/drawing.ts';
import { place, reach } from '../layout/stamp.ts';
import { label, typeSize } from './bars.ts';
import type { Ground } from './ground.ts';
import type { Desk, Story } from './story.ts';

/** Months or weeks along the foot of the bars; a word without room for it is left out. */
export async function axis(
  desk: Desk,
  { ticks, weeks }: Story,
  ground: Ground,
  cell: Cell,
): Promise<Item[]> {
  const { axis: strip, scale, xOf } = ground;
  const size = typeSize(desk, 9.2 * scale);
  const set = await Promise.all(
    ticks.map(async ({ day, words }, at): Promise<Item[]> => {
      const x = xOf(day);
      const next = xOf(ticks[at + 1]?.day ?? weeks.length * 7);
      const rule = line(`M0 0V${strip.height}`, x, strip.y, 0.6, desk.ink.rule);
      const stamp = await label(desk, words, size, desk.ink.soft, 500);
      const fits = x + 3 + reach(stamp) <= next;
      return fits ? [rule, ...place(stamp, { x: x + 3, y: strip.y }, cell.name, 'figure')] : [rule];
    }),
  );
  return set.flat();
}

/** Under each week a bar for every hard day and a dashed one for every long day. */
export function stress({ ink }: Desk, { weeks }: Story, ground: Ground): Item[] {
  const { stress: strip, scale } = ground;
  const height = strip.height * 0.62;
  const y = strip.y + (strip.height - height) / 2;
  return weeks.flatMap(({ hard, long }, at) => {
    const count = hard + long;
    const step = Math.min(4.2 * scale, ground.week / Math.max(1, count));
    const width = step * 0.5;
    const left = ground.bars.x + (at + 0.5) * ground.week - (count * step - width) / 2;
    return Array.from(
      { length: count },
      (_, one): Item => ({
        type: 'path',
        x: left + one * step,
        y,
        scale: 1,
        d: `M0 0V${height}`,
        stroke: {
          colour: ink.ink,
          width,
          ...(one >= hard && { dash: [1.7 * scale, 1.1 * scale] }),
        },
        cell: 'page',
        role: 'artifact',
      }),
    );
  });
}

/** The seasons as one ribbon, each with its mark, and its name where there is room. */
export async function ribbon(
  desk: Desk,
  { bands }: Story,
  ground: Ground,
  cell: Cell,
): Promise<Item[]> {
  const { ribbon: strip, scale, xOf } = ground;
  const { ink } = desk;
  const mark = 9.5 * scale;
  const size = typeSize(desk, 10.6 * scale);
  const colour = ink.onBand ?? ink.ink;
  const set = bands.map(async ({ season, title, firstDay, endDay }): Promise<Item[]> => {
    const x = xOf(firstDay);
    const width = xOf(endDay) - x - 1.2;
    const box = { x, y: strip.y, width, height: strip.height };
    const ground: Item = ink.onBand
      ? { type: 'box', ...box, fill: ink.season[season], cell: cell.name, role: 'artifact' }
      : {
          type: 'box',
          ...box,
          stroke: { colour: ink.ink, width: 0.7 },
          cell: cell.name,
          role: 'artifact',
        };
    const stamp = await label(desk, title, size, colour, 600);
    const inset = 5 * scale;
    const fits = inset + mark + 4 * scale + reach(stamp) + 2 <= width;
    const sign: Item = {
      type: 'path',
      x: fits ? x + inset : x + (width - mark) / 2,
      y: strip.y + (strip.height - mark) / 2,
      scale: mark / SIGN_SIZE,
      d: SEASON_MARKS[season],
      fill: colour,
      cell: cell.name,
      role: 'artifact',
    };
    const at = { x: x + inset + mark + 4 * scale, y: strip.y + (strip.height - stamp.height) / 2 };
    const shown = mark < width ? [sign] : [];
    return [ground, ...shown, ...(fits ? place(stamp, at, cell.name, 'figure') : [])];
  });
  return (await Promise.all(set)).flat();
}
