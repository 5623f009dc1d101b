import { Facts, Lead, Title } from '../../../templates/fridge/Header.tsx';
import { PLATE } from '../../../templates/ink.ts';
import { slot } from '../../../templates/slot.ts';
import { whereOn } from '../job.ts';
import type { Cell, Rectangle, Role } from '../layout/drawing.ts';
import { fitOnce } from '../layout/fit.ts';
import { formOf } from '../layout/formOf.ts';
import { joinParts, type Part } from '../layout/part.ts';
import { pour, type Wording } from '../layout/pour.ts';
import { place, reach, type Stamp, type Template, textsOf } from '../layout/stamp.ts';
import { brandMark } from '../marks/brandMark.ts';
import type { FridgeSheet } from './fridgeSheet.ts';
import { qrCode } from './qr.ts';

const TITLE_SIZES = [[27], [25], [23], [21], [19], [17], [15]];
const LARGE_TITLE_SIZES = TITLE_SIZES.slice(2);
const LEAD_SIZES = [11.6, 11, 10.4, 9.8, 9.3, 8.8, 8.2].map((size) => [size]);
const FACTS_SIZES = [[12], [11], [10], [9]];
/** The brand is set in 0.82 of these. */
const LARGE_FACTS_SIZES = [[16], [15], [14.7]];
const LARGE_LEAD_SIZES = [14, 13, 12].map((size) => [size]);
const FACTS_WIDTH = 190;
const GAP = 22;
/** Most that a logo takes of the width. */
const MARK = 64;

/** Title, lead, facts and code, their last lines on one baseline. */
export async function header(sheet: FridgeSheet): Promise<Part> {
  const { grid, ink, plan, words, brand, large } = sheet;
  const { header: strip, code } = grid;
  const facts = [plan.level.title, words.days(plan.level.days), plan.units].join(' · ');
  const factsBox = { ...strip, x: code.x - GAP * 0.7 - FACTS_WIDTH, width: FACTS_WIDTH };
  const said = { facts, brand: brand.name };
  const factsSizes = large ? LARGE_FACTS_SIZES : FACTS_SIZES;
  const factsStamp = await set(sheet, 'facts', factsBox, factsSizes, said, (size) =>
    Facts({ facts: slot('facts', 'right'), brand: slot('brand', 'right'), size, ink: PLATE }),
  );
  const factsEdge = factsBox.x + leftEdge(factsStamp);
  const mark = { ...code, x: factsEdge - MARK - GAP / 2, width: MARK };
  const end = brand.logo ? mark.x : factsEdge;
  const free = { ...strip, width: end - strip.x - GAP };
  const titleBox = { ...free, width: free.width * 0.56 };
  const titleSizes = large ? LARGE_TITLE_SIZES : TITLE_SIZES;
  const title = await set(sheet, 'title', titleBox, titleSizes, { title: plan.title }, (size) =>
    Title({ title: slot('title'), size, ink: { ...PLATE, display: ink.display } }),
  );
  const used = reach(title) + GAP;
  const leadBox = {
    ...free,
    x: free.x + used,
    width: Math.min(free.width - used, 330),
    height: large ? 62 : 34.4,
  };
  const leadSizes = large ? LARGE_LEAD_SIZES : LEAD_SIZES;
  const lead = await set(sheet, 'lead', leadBox, leadSizes, { lead: plan.lead }, (size) =>
    Lead({ lead: slot('lead', 'balance'), size, ink: PLATE }),
  );
  return joinParts([
    stand(sheet, title, titleBox, 'title', 'heading'),
    stand(sheet, lead, leadBox, 'lead', 'note'),
    stand(sheet, factsStamp, factsBox, 'facts', 'note'),
    brandMark(sheet, mark),
    await qrCode(sheet),
  ]);
}

const set = (
  { press, sheet, large }: FridgeSheet,
  name: string,
  room: Rectangle,
  groups: number[][],
  said: Wording,
  template: (size: number) => Template,
): Promise<Stamp> =>
  fitOnce(press, `${name} ${large} ${room.width} ${JSON.stringify(said)}`, {
    groups,
    room,
    where: whereOn({ sheet }, name),
    words: said[name] ?? '',
    make: async (size) => {
      const form = await formOf(press, `${name} ${size}`, () => template(size));
      return pour(form, said, room.width);
    },
  });

const leftEdge = (stamp: Stamp): number => Math.min(...textsOf(stamp).map(({ x }) => x));

/** Sets a stamp so that its last line stands a little above the lower edge of the code. */
function stand(
  { grid, ink }: FridgeSheet,
  stamp: Stamp,
  box: Rectangle,
  name: string,
  role: Role,
): Part {
  const baseline = grid.code.y + grid.code.height - 4;
  const last = Math.max(...textsOf(stamp).map(({ y }) => y));
  const cell: Cell = { ...grid.header, x: box.x, width: box.width, name, role };
  return { cells: [cell], items: place(stamp, { x: box.x, y: baseline - last }, name, role, ink) };
}
