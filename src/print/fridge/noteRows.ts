import { Note, type NoteText } from '../../../templates/fridge/Note.tsx';
import { PLATE } from '../../../templates/ink.ts';
import { slot } from '../../../templates/slot.ts';
import { whereOn } from '../job.ts';
import type { Cell } from '../layout/drawing.ts';
import { fitOnce } from '../layout/fit.ts';
import type { Form } from '../layout/form.ts';
import { formOf } from '../layout/formOf.ts';
import { joinParts, type Part } from '../layout/part.ts';
import { pour, type Wording } from '../layout/pour.ts';
import { type Press, place, type Stamp } from '../layout/stamp.ts';
import { labelForm } from '../marks/label.ts';
import type { FridgeSheet } from './fridgeSheet.ts';
import type { Section } from './notes.ts';
import { line } from './rules.ts';

/** White between columns, between rows, and under a heading, in points. */
const COLUMN_GAP = 20;
const ROW_GAP = 5;
const HEAD_GAP = 3;

/** A section with its notes laid out in rows. */
export interface SetSection {
  section: Section;
  heading?: Stamp;
  rows: Stamp[][];
  /** Points. */
  height: number;
}

/**
 * Lays a section's notes out in columns at a size of type.
 *
 * @throws PlanError when no font has a letter, or a word is wider than its column
 */
export async function setSection(
  sheet: FridgeSheet,
  section: Section,
  size: number,
): Promise<SetSection> {
  const width = columnWidth(sheet, section);
  const stamps = await Promise.all(
    section.notes.map((note) => noteStamp(sheet, note, size, width)),
  );
  const rows = rowsOf(stamps, section.columns);
  const heading = section.heading ? await headStamp(sheet, section.heading, size * 1.3) : undefined;
  const notes = rows.reduce((sum, row) => sum + tallest(row), ROW_GAP * (rows.length - 1));
  const above = heading ? heading.height + 2 * HEAD_GAP : 0;
  return { section, rows, height: above + notes, ...(heading && { heading }) };
}

/** Less than this a section never takes: a line for each title, text and further line. */
export function leastHeight({ notes, columns, heading }: Section, size: number): number {
  const lines = Math.max(0, ...notes.map((note) => note.lines?.length ?? 0));
  const row = size * (1.25 * 1.18 + 1.32) + lines * size * 1.24;
  const rows = Math.ceil(notes.length / columns);
  return rows * row + ROW_GAP * (rows - 1) + (heading ? size * 1.3 : 0);
}

const columnWidth = ({ grid }: FridgeSheet, { columns }: Section): number =>
  (grid.spare.width - COLUMN_GAP * (columns - 1)) / columns;

const tallest = (row: readonly Stamp[]): number => Math.max(...row.map(({ height }) => height));

const rowsOf = (stamps: readonly Stamp[], columns: number): Stamp[][] =>
  Array.from({ length: Math.ceil(stamps.length / columns) }, (_, row) =>
    stamps.slice(row * columns, (row + 1) * columns),
  );

const noteStamp = (
  { press, sheet }: FridgeSheet,
  note: NoteText,
  size: number,
  width: number,
): Promise<Stamp> =>
  fitOnce(press, `note ${size} ${width} ${JSON.stringify(note)}`, {
    groups: [size, 7.4, 6.5].map((step) => [step]),
    room: { width, height: Number.POSITIVE_INFINITY },
    where: whereOn({ sheet }, note.title),
    words: note.text,
    make: async (step) => pour(await noteForm(press, note, step), saidIn(note), width),
  });

/** Notes of one size with the same parts look alike but for their words. */
function noteForm(press: Press, note: NoteText, size: number): Promise<Form> {
  const lines = (note.lines ?? []).map((_, at) => ({
    name: slot(`name${at}`),
    text: slot(`text${at}`, 'wrap'),
  }));
  const slots = {
    title: slot('title', 'wrap'),
    aside: note.aside ? slot('aside', 'after') : '',
    text: note.text === '' ? '' : slot('text', 'pretty'),
    lines,
  };
  const parts = `${slots.aside} ${slots.text} ${lines.length} ${note.mark?.d} ${note.mark?.colour}`;
  return formOf(press, `note ${size} ${parts}`, () =>
    Note({ ...slots, ...(note.mark && { mark: note.mark }), size, ink: PLATE }),
  );
}

const saidIn = ({ title, aside = '', text, lines = [] }: NoteText): Wording => ({
  title,
  aside,
  text,
  ...Object.fromEntries(
    lines.flatMap((line, at) => [
      [`name${at}`, line.name],
      [`text${at}`, line.text],
    ]),
  ),
});

async function headStamp({ press, grid }: FridgeSheet, words: string, size: number) {
  const form = await labelForm(press, size, PLATE.ink);
  return pour(form, { words }, grid.spare.width);
}

/** Draws a section that was laid out, from `top` down: a rule and its heading, then its rows. */
export function drawSection(sheet: FridgeSheet, set: SetSection, top: number): Part {
  const { section, heading, rows } = set;
  const { x, width } = sheet.grid.spare;
  const parts: Part[] = [];
  let y = top;
  if (heading) {
    const cell: Cell = {
      name: section.heading ?? '',
      role: 'note',
      x,
      y,
      width,
      height: heading.height + 2 * HEAD_GAP,
    };
    const rule = line(`M0 0H${width}`, x, y, 0.55, sheet.ink.soft);
    parts.push({
      cells: [cell],
      items: [rule, ...place(heading, { x, y: y + HEAD_GAP }, cell.name, 'note', sheet.ink)],
    });
    y += heading.height + 2 * HEAD_GAP;
  }
  rows.forEach((row, at) => {
    parts.push(drawRow(sheet, section, row, at, y));
    y += tallest(row) + ROW_GAP;
  });
  return joinParts(parts);
}

function drawRow(
  sheet: FridgeSheet,
  section: Section,
  row: readonly Stamp[],
  at: number,
  y: number,
): Part {
  const width = columnWidth(sheet, section);
  return joinParts(
    row.map((stamp, column) => {
      const name = `${section.name} ${at * section.columns + column + 1}`;
      const x = sheet.grid.spare.x + column * (width + COLUMN_GAP);
      const cell: Cell = { name, role: 'note', x, y, width, height: stamp.height };
      return { cells: [cell], items: place(stamp, { x, y }, name, 'note', sheet.ink) };
    }),
  );
}
