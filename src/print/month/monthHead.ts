import { Label } from '../../../templates/fridge/Label.tsx';
import { MonthFacts, MonthTitle } from '../../../templates/month/Header.tsx';
import {
  FACTS_SIZES,
  INSET,
  LARGE_FACTS_SIZES,
  TICK,
  TITLE_SIZES,
} from '../../../templates/month/measures.ts';
import { addDays } from '../../calendar/day.ts';
import { dayInWords } from '../../calendar/dayWords.ts';
import { setBlock } from '../layout/block.ts';
import type { Cell } from '../layout/drawing.ts';
import { joinParts, type Part } from '../layout/part.ts';
import { place, stampOf } from '../layout/stamp.ts';
import { endOf } from './ending.ts';
import { dayBox, type MonthSheet } from './monthGrid.ts';

/** The month at the left, the plan and what it leads to at the right. */
export async function monthHead(sheet: MonthSheet): Promise<Part> {
  const { grid, ink, plan, page, large } = sheet;
  const { header } = grid;
  const room = { width: header.width * 0.55, height: header.height };
  const title = await setBlock(
    sheet,
    {
      name: 'title',
      role: 'heading',
      level: 1,
      steps: TITLE_SIZES,
      content: [page.title, page.aside],
      words: page.title,
      template: (size) =>
        MonthTitle({ title: page.title, aside: page.aside, size, asideSize: 15, ink }),
    },
    room,
  );
  const lines = linesOf(sheet);
  const facts = await setBlock(
    sheet,
    {
      name: 'plan',
      role: 'note',
      steps: large ? LARGE_FACTS_SIZES : FACTS_SIZES,
      content: [plan.title, lines],
      words: plan.title,
      template: (size) => MonthFacts({ title: plan.title, lines, size, ink }),
    },
    { width: header.width * 0.43, height: header.height },
  );
  const bottom = header.y + header.height;
  return joinParts([
    title.at(header.x, bottom - title.height),
    facts.at(header.x + header.width * 0.57, bottom - facts.height),
  ]);
}

function linesOf({ plan, words, start, language }: MonthSheet): string[] {
  const facts = [plan.level.title, words.days(plan.level.days), plan.units].join(' · ');
  const end = endOf(plan);
  if (!end) return [facts];
  const date = start && dayInWords(addDays(start, end.day), language, 'day and month');
  return [facts, words.month.endsIn(end.session.title, date ?? '')];
}

const HEAD_SIZE = { normal: 11, large: 13 };

/** `Week` and the weekdays over their columns. */
export async function columnHeads(sheet: MonthSheet): Promise<Part> {
  const { grid, words, plan } = sheet;
  const week = {
    x: grid.body.x,
    width: grid.bandWidth + grid.weekWidth,
    indent: grid.bandWidth + INSET.left,
    columnSpan: 2,
  };
  const days = (plan.weeks[0]?.days ?? []).map(({ weekday }, at) => {
    const { x, width } = dayBox(grid, 0, at);
    return headOf(sheet, words.weekdays[weekday], { x, width, indent: dayIndent(sheet) });
  });
  return joinParts(await Promise.all([headOf(sheet, words.week, week), ...days]));
}

/** Over day numbers, or where there are none over the words. */
const dayIndent = ({ start }: MonthSheet): number =>
  INSET.left + (start === undefined ? TICK.side + TICK.gap : 0);

interface Column {
  x: number;
  width: number;
  indent: number;
  columnSpan?: number;
}

async function headOf(
  { press, ink, grid, large }: MonthSheet,
  words: string,
  { x, width, indent, columnSpan }: Column,
): Promise<Part> {
  const { y, height } = grid.columnHeads;
  const size = large ? HEAD_SIZE.large : HEAD_SIZE.normal;
  const stamp = await stampOf(press, `head ${ink.name} ${size} ${words}`, width - indent, () =>
    Label({ words, size, colour: ink.ink }),
  );
  const cell: Cell = {
    name: `head ${words}`,
    role: 'day',
    table: { row: 0, ...(columnSpan && { columnSpan }) },
    x,
    y,
    width,
    height,
  };
  const at = { x: x + indent, y: y + height - stamp.height - 1.6 };
  return { cells: [cell], items: place(stamp, at, cell.name, 'day') };
}
