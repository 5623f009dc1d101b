import { Explanation, Imprint } from '../../../templates/fridge/Footer.tsx';
import { PLATE } from '../../../templates/ink.ts';
import { slot } from '../../../templates/slot.ts';
import { whereOn } from '../job.ts';
import type { Cell, Item } from '../layout/drawing.ts';
import { fitOnce } from '../layout/fit.ts';
import { formOf } from '../layout/formOf.ts';
import { joinParts, type Part } from '../layout/part.ts';
import { pour } from '../layout/pour.ts';
import { place, reach, type Stamp } from '../layout/stamp.ts';
import type { FridgeSheet } from './fridgeSheet.ts';
import { below, rightOf } from './grid.ts';
import { type Legend, legendsOf, signOf } from './legends.ts';

const SIZES = [8.7, 8.3, 7.9, 7.5, 7.1];
const GAP = 15;
const SIGN = 9;

/** The signs, what to do about a missed day, version and address: on one line, or on two. */
export async function footer(sheet: FridgeSheet): Promise<Part> {
  const legends = legendsOf(sheet);
  const imprint = imprintOf(sheet);
  const { width } = sheet.grid.footer;
  for (const size of SIZES) {
    const line = await setLine(sheet, legends, imprint, size);
    if (line.length <= width) return drawLine(sheet, line);
  }
  return drawTwoLines(sheet, legends, imprint);
}

const imprintOf = ({ words, plan, url, brand }: FridgeSheet): string =>
  `${brand.footer ?? words.version(plan.version)} · ${url.replace(/^https?:\/\//, '').replace(/\/$/, '')}`;

interface Line {
  stamps: { stamp: Stamp; legend: Legend; width: number }[];
  imprint: Stamp;
  length: number;
}

async function setLine(
  sheet: FridgeSheet,
  legends: Legend[],
  imprint: string,
  size: number,
): Promise<Line> {
  const stamps = await Promise.all(
    legends.map(async (legend) => {
      const stamp = await explanation(sheet, legend, size);
      return { stamp, legend, width: reach(stamp) + (legend.sign ? SIGN : 0) + GAP };
    }),
  );
  const end = await imprintStamp(sheet, imprint, size);
  const length = stamps.reduce((sum, { width }) => sum + width, 0) + reach(end);
  return { stamps, imprint: end, length };
}

const explanation = (sheet: FridgeSheet, legend: Legend, size: number): Promise<Stamp> => {
  const { press, grid } = sheet;
  const { name, meaning } = legend;
  const slots = { name: slot('name'), meaning: meaning === '' ? '' : slot('meaning', 'after') };
  return fitOnce(press, `legend ${size} ${grid.footer.width} ${name} ${meaning}`, {
    groups: [[size]],
    room: { width: grid.footer.width, height: grid.footer.height },
    where: whereOn(sheet, 'footer'),
    words: `${name} ${meaning}`,
    make: async () => {
      const form = await formOf(press, `legend ${size} ${slots.meaning}`, () =>
        Explanation({ ...slots, size, ink: PLATE }),
      );
      return pour(form, { name, meaning }, grid.footer.width);
    },
  });
};

const imprintStamp = (
  { press, grid, sheet }: FridgeSheet,
  words: string,
  size: number,
): Promise<Stamp> =>
  fitOnce(press, `imprint ${size} ${grid.footer.width} ${words}`, {
    groups: [[size, 6.5]],
    room: { width: grid.footer.width, height: grid.footer.height },
    where: whereOn({ sheet }, 'address'),
    words,
    make: async (step) => {
      const form = await formOf(press, `imprint ${step}`, () =>
        Imprint({ words: slot('words'), size: step, ink: PLATE }),
      );
      return pour(form, { words }, grid.footer.width);
    },
  });

const TOP = 8;

function drawLine(sheet: FridgeSheet, line: Line): Part {
  const { footer: strip } = sheet.grid;
  return joinParts([
    drawLegends(sheet, line, strip.y + TOP),
    drawImprint(sheet, line.imprint, strip.y + TOP),
  ]);
}

async function drawTwoLines(sheet: FridgeSheet, legends: Legend[], imprint: string): Promise<Part> {
  const { footer: strip } = sheet.grid;
  const line = await setLine(sheet, legends, imprint, 7.5);
  const second = below(strip) - line.imprint.height;
  return joinParts([
    drawLegends(sheet, line, second - line.imprint.height - 1.5),
    drawImprint(sheet, line.imprint, second),
  ]);
}

function drawLegends({ grid, ink }: FridgeSheet, { stamps }: Line, y: number): Part {
  let { x } = grid.footer;
  const parts = stamps.map(({ stamp, legend, width }): Part => {
    const cell: Cell = { ...grid.footer, name: `legend ${legend.name}`, role: 'note', x, width };
    const signs = signOf(legend, x, y + stamp.height / 2, ink.ink).map(
      (shape): Item => ({ ...shape, cell: cell.name, role: 'artifact' }),
    );
    const at = { x: x + (legend.sign ? SIGN : 0), y };
    x += width;
    return { cells: [cell], items: [...signs, ...place(stamp, at, cell.name, 'note', ink)] };
  });
  return joinParts(parts);
}

function drawImprint({ grid, url, words, ink }: FridgeSheet, stamp: Stamp, y: number): Part {
  const width = reach(stamp);
  const x = rightOf(grid.footer) - width;
  const cell: Cell = { ...grid.footer, name: 'address', role: 'note', x, width };
  const link: Item = {
    type: 'link',
    x,
    y,
    width,
    height: stamp.height,
    url,
    words: words.openPlan,
    cell: cell.name,
    role: 'note',
  };
  return { cells: [cell], items: [...place(stamp, { x, y }, cell.name, 'note', ink), link] };
}
