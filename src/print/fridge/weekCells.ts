import {
  BARE_WEEK_SIZES,
  LARGE_BARE_WEEK_SIZES,
  LARGE_WEEK_SIZES,
  ROOMY_WEEK_SIZES,
  WEEK_SIZES,
  type WeekSize,
} from '../../../templates/fridge/measures.ts';
import { WeekCell } from '../../../templates/fridge/WeekCell.tsx';
import { PLATE } from '../../../templates/ink.ts';
import { slot } from '../../../templates/slot.ts';
import type { SheetWords } from '../../../templates/words/words.ts';
import { addDays } from '../../calendar/day.ts';
import { dayInWords } from '../../calendar/dayWords.ts';
import { PlanError } from '../../errors.ts';
import { type PlanWeek, trainingOf } from '../../model/plan.ts';
import { whereOn } from '../job.ts';
import type { Cell, Item } from '../layout/drawing.ts';
import { allOrProblems, fitOnce } from '../layout/fit.ts';
import { formOf } from '../layout/formOf.ts';
import type { Part } from '../layout/part.ts';
import { pour } from '../layout/pour.ts';
import { place, type Stamp } from '../layout/stamp.ts';
import { volumeBar } from '../marks/volumeBar.ts';
import { weekVolume } from '../marks/weekVolume.ts';
import type { FridgeSheet } from './fridgeSheet.ts';
import { type Grid, weekBox } from './grid.ts';

/**
 * Each week's number, phase, volume, purpose and bar. Purposes stand in all weeks or in none: a
 * sheet that shows some and not others would look like a mistake.
 */
export async function weekCells(sheet: FridgeSheet): Promise<Part[]> {
  const { weeks } = sheet.plan;
  const parts: Part[] = [];
  try {
    for (const week of weeks) {
      parts.push(await weekCell(sheet, week, true));
    }
    return parts;
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return allOrProblems(weeks.map((week) => weekCell(sheet, week, false)));
  }
}

function sizesOf({ large, roomy }: Grid, purpose: boolean): WeekSize[][] {
  if (large) return purpose ? LARGE_WEEK_SIZES : LARGE_BARE_WEEK_SIZES;
  if (!purpose) return BARE_WEEK_SIZES;
  return roomy ? ROOMY_WEEK_SIZES : WEEK_SIZES;
}

async function weekCell(sheet: FridgeSheet, week: PlanWeek, purpose: boolean): Promise<Part> {
  const cell: Cell = {
    name: `week ${week.number}`,
    role: 'week',
    table: { row: week.number },
    ...weekBox(sheet.grid, week.number - 1),
  };
  const { week: white, bar } = sheet.grid.spacing;
  const lower = bar.height + bar.below + bar.above;
  const room = {
    width: cell.width - white.left - white.right,
    height: cell.height - white.top - lower,
  };
  const text = textOf(sheet, week);
  const { large, roomy } = sheet.grid;
  const key = `week ${purpose} ${large} ${roomy} ${room.width} ${room.height}`;
  const stamp = await fitOnce(sheet.press, `${key} ${sheet.language} ${JSON.stringify(text)}`, {
    groups: sizesOf(sheet.grid, purpose),
    room,
    where: whereOn(sheet, cell.name),
    words: text.title,
    make: (size) => weekStamp(sheet, text, size, room.width),
  });
  const at = { x: cell.x + white.left, y: cell.y + white.top };
  return {
    cells: [cell],
    items: [...place(stamp, at, cell.name, 'week', sheet.ink), ...barOf(sheet, week, cell)],
  };
}

type WeekText = ReturnType<typeof textOf>;

function textOf(sheet: FridgeSheet, week: PlanWeek) {
  const { plan, start, language } = sheet;
  const volume = weekVolume(sheet, week);
  const from =
    start && dayInWords(addDays(start, 7 * (week.number - 1)), language, 'day and month');
  return {
    number: String(week.number),
    title: plan.phases[week.phase]?.title ?? '',
    volume: from ? `${from} · ${volume}` : volume,
    purpose: week.purpose,
    down: week.down,
  };
}

async function weekStamp(
  { press, words }: FridgeSheet,
  text: WeekText,
  size: WeekSize,
  width: number,
): Promise<Stamp> {
  const said = setDown(text, size, words);
  const form = await formOf(press, `week ${JSON.stringify(size)} ${said.purpose !== ''}`, () =>
    WeekCell({ ...slotsOf(size, said.purpose !== ''), size, ink: PLATE }),
  );
  return pour(form, said, width);
}

const slotsOf = ({ setting }: WeekSize, purpose: boolean) => ({
  number: slot('number'),
  title: slot('title', setting === 'line' ? 'line' : 'wrap'),
  volume: slot('volume', setting === 'line' ? 'right' : 'wrap'),
  purpose: purpose ? slot('purpose', 'balance') : '',
});

/** The word for a down week stands before its purpose, or, without one, after its volume. */
function setDown({ down, ...text }: WeekText, { purpose }: WeekSize, words: SheetWords) {
  if (!down) return text;
  return purpose && text.purpose !== ''
    ? { ...text, purpose: `${words.downWeek} · ${text.purpose}` }
    : { ...text, volume: `${text.volume} · ${words.down}` };
}

/** The training's share of the largest week's, on the one scale that all weeks have. */
function barOf({ plan, ink, grid, largest }: FridgeSheet, week: PlanWeek, cell: Cell): Item[] {
  const training = trainingOf(week);
  if (training <= 0) return [];
  const { week: white, bar } = grid.spacing;
  const season = plan.phases[week.phase]?.season ?? 'base';
  const box = {
    x: cell.x + white.left,
    y: cell.y + cell.height - bar.below - bar.height,
    width: ((cell.width - white.left - white.right) * training) / largest,
    height: bar.height,
  };
  const drawn = volumeBar(box, { season, down: week.down }, ink);
  return [{ ...drawn, cell: cell.name, role: 'artifact' }];
}
