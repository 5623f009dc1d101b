import { STRESS_BAR } from '../../../templates/fridge/measures.ts';
import { DOT, SIGN_SIZE } from '../../../templates/signs.ts';
import type { PlanDay } from '../../model/plan.ts';
import type { Item, Rectangle, Shape } from '../layout/drawing.ts';
import type { FridgeSheet } from './fridgeSheet.ts';
import { dayBox } from './grid.ts';

/** The tints of hard days, which lie under everything else. */
export const tints = (sheet: FridgeSheet): Item[] =>
  everyDay(sheet, (day, box) => {
    const { hard } = sheet.ink;
    return day.hard && hard ? [{ type: 'box', ...box, fill: hard }] : [];
  });

/** The bars at the left edge: solid for hard, dashed for long, a dot and a frame for an event. */
export const stressBars = (sheet: FridgeSheet): Item[] =>
  everyDay(sheet, (day, box) => {
    const colour = sheet.ink.ink;
    if (day.sessions.some(({ event }) => event)) return eventMarks(box, colour);
    if (day.hard) return [solidBar(box, colour)];
    return day.long ? [dashedBar(box, colour)] : [];
  });

function everyDay(sheet: FridgeSheet, draw: (day: PlanDay, box: Rectangle) => Shape[]): Item[] {
  return sheet.plan.weeks.flatMap((week) =>
    week.days.flatMap((day, index) =>
      draw(day, dayBox(sheet.grid, week.number - 1, index)).map((shape) => ({
        ...shape,
        cell: 'page',
        role: 'artifact' as const,
      })),
    ),
  );
}

export const solidBar = ({ x, y, height }: Rectangle, colour: string): Shape => ({
  type: 'box',
  x,
  y,
  width: STRESS_BAR.width,
  height,
  fill: colour,
});

export const dashedBar = ({ x, y, height }: Rectangle, colour: string): Shape => ({
  type: 'path',
  x: x + STRESS_BAR.width / 2,
  y,
  scale: 1,
  d: `M0 0V${height}`,
  stroke: { colour, width: STRESS_BAR.width, dash: [...STRESS_BAR.dash] },
});

const FRAME = 1.4;
const DOT_SIZE = 10.5;

/** The dot on a solid line that means a race everywhere, and a frame round the day. */
export function eventMarks(box: Rectangle, colour: string): Shape[] {
  const { x, y, width, height } = box;
  const frame: Shape = {
    type: 'box',
    x: x + FRAME / 2,
    y: y + FRAME / 2,
    width: width - FRAME,
    height: height - FRAME,
    stroke: { colour, width: FRAME },
  };
  return [frame, solidBar(box, colour), dotOn(box, colour)];
}

/** The dot of a race on the upper end of its line. */
export const dotOn = ({ x, y }: Rectangle, colour: string, size = DOT_SIZE): Shape => ({
  type: 'path',
  x: x + (STRESS_BAR.width - size) / 2,
  y: y - size / 2,
  scale: size / SIGN_SIZE,
  d: DOT,
  fill: colour,
});
