import type { PlanDay } from '../../model/plan.ts';
import { dashedBar, eventMarks, solidBar } from '../fridge/dayMarks.ts';
import { line } from '../fridge/rules.ts';
import type { Item, Rectangle, Shape } from '../layout/drawing.ts';
import { dayBox, type MonthSheet } from './monthGrid.ts';

const HAIR = 0.55;
const HEAVY = 1.1;

/** Everything that lies under the words: tints of hard days, rules, bars, and the frame of an event. */
export const monthLines = (sheet: MonthSheet): Item[] => [
  ...everyDay(sheet, (day, box) => (day.hard ? tintOf(sheet, box) : [])),
  ...rules(sheet),
  ...everyDay(sheet, (day, box) => barsOf(day, box, sheet.ink.ink)),
];

const tintOf = ({ ink }: MonthSheet, box: Rectangle): Shape[] =>
  ink.hard ? [{ type: 'box', ...box, fill: ink.hard }] : [];

function barsOf(day: PlanDay, box: Rectangle, colour: string): Shape[] {
  if (day.sessions.some(({ event }) => event)) return eventMarks(box, colour);
  if (day.hard) return [solidBar(box, colour)];
  return day.long ? [dashedBar(box, colour)] : [];
}

const everyDay = (
  { page, grid }: MonthSheet,
  draw: (day: PlanDay, box: Rectangle) => Shape[],
): Item[] =>
  page.rows.flatMap(({ days }, row) =>
    days.flatMap(({ day }, index) =>
      (day ? draw(day, dayBox(grid, row, index)) : []).map((shape) => ({
        ...shape,
        cell: 'page',
        role: 'artifact' as const,
      })),
    ),
  );

function rules({ grid, page, ink }: MonthSheet): Item[] {
  const { body, rowHeight, bandWidth } = grid;
  const across = (y: number, from: number, width: number, colour: string) =>
    line(`M0 0H${body.x + body.width - from}`, from, y, width, colour);
  const weeks = page.rows
    .slice(1)
    .map((_, row) => across(body.y + (row + 1) * rowHeight, body.x + bandWidth, HAIR, ink.rule));
  const days = [0, 1, 2, 3, 4, 5, 6].map((day) =>
    line(`M0 0V${body.height}`, dayBox(grid, 0, day).x, body.y, HAIR, ink.rule),
  );
  const side = ink.onBand
    ? []
    : [line(`M0 0V${body.height}`, body.x + bandWidth, body.y, HAIR, ink.ink)];
  return [
    ...weeks,
    ...days,
    ...side,
    across(body.y, body.x, HEAVY, ink.ink),
    across(body.y + body.height, body.x, HEAVY, ink.ink),
  ];
}
