import {
  BAR,
  ROOMY_WEEK_SIZES,
  WEEK_PADDING,
  WEEK_SIZES,
  type WeekSize,
} from '../../../templates/fridge/measures.ts';
import { WeekCell } from '../../../templates/fridge/WeekCell.tsx';
import { formatVolume } from '../../model/amount.ts';
import type { PlanWeek } from '../../model/plan.ts';
import type { Box, Cell } from '../layout/drawing.ts';
import { fit } from '../layout/fit.ts';
import { place, type Stamp, stampOf } from '../layout/stamp.ts';
import { weekBox } from './grid.ts';
import { type FridgeSheet, type Part, whereOn } from './sheet.ts';

/** A week's number, phase, volume and bar; in tall rows its purpose too. */
export async function weekCell(sheet: FridgeSheet, week: PlanWeek): Promise<Part> {
  const cell: Cell = {
    name: `week ${week.number}`,
    role: 'week',
    table: { row: week.number },
    ...weekBox(sheet.grid, week.number - 1),
  };
  const { left, right, top, bottom } = WEEK_PADDING;
  const room = { width: cell.width - left - right, height: cell.height - top - bottom };
  const text = textOf(sheet, week);
  const stamp = await fit({
    groups: sheet.grid.roomy ? ROOMY_WEEK_SIZES : WEEK_SIZES,
    room,
    where: whereOn(cell.name),
    words: text.title,
    make: (size) => weekStamp(sheet, text, size, room.width),
  });
  const at = { x: cell.x + left, y: cell.y + top };
  return {
    cells: [cell],
    items: [
      ...place(stamp, at, cell.name, 'week'),
      ...volumeBar(sheet, week, cell).map((bar) => ({
        ...bar,
        cell: cell.name,
        role: 'artifact' as const,
      })),
    ],
  };
}

type WeekText = ReturnType<typeof textOf>;

function textOf({ plan, words }: FridgeSheet, week: PlanWeek) {
  const phase = plan.phases[week.phase]?.title ?? '';
  const unit = plan.measure === 'time' ? 'min' : plan.units;
  const volume = `${formatVolume(week.volume, plan.measure, plan.units)}\u00a0${unit}`;
  return {
    number: String(week.number),
    title: week.down ? `${phase} ·\u00a0${words.down}` : phase,
    volume: week.volume === 0 ? words.unplanned : volume,
    purpose: week.purpose,
  };
}

const weekStamp = (
  { press, ink }: FridgeSheet,
  text: WeekText,
  size: WeekSize,
  width: number,
): Promise<Stamp> =>
  stampOf(press, `week ${ink.name} ${JSON.stringify([size, text])}`, width, () =>
    WeekCell({ ...text, size, ink }),
  );

/** The week's share of the largest week, on the one scale that all weeks have. */
function volumeBar({ plan, ink }: FridgeSheet, week: PlanWeek, cell: Cell): Box[] {
  if (week.volume === 0) return [];
  const largest = Math.max(...plan.weeks.map(({ volume }) => volume));
  const { left, right } = WEEK_PADDING;
  const season = plan.phases[week.phase]?.season ?? 'base';
  const fill = week.down ? ink.down?.[season] : ink.season[season];
  const box: Box = {
    type: 'box',
    x: cell.x + left,
    y: cell.y + cell.height - BAR.below - BAR.height,
    width: ((cell.width - left - right) * week.volume) / largest,
    height: BAR.height,
  };
  return [fill ? { ...box, fill } : outlined(box, ink.season[season])];
}

const LINE = 0.8;

/** Drawn inside the box, so that its length stays the week's volume. */
const outlined = (box: Box, colour: string): Box => ({
  ...box,
  x: box.x + LINE / 2,
  y: box.y + LINE / 2,
  width: box.width - LINE,
  height: box.height - LINE,
  stroke: { colour, width: LINE },
});
