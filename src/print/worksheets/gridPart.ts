import type { Grid, GridCell } from '../../model/worksheet.ts';
import type { Item } from '../layout/drawing.ts';
import { joinParts, type Part } from '../layout/part.ts';
import { mm } from '../paper/paper.ts';
import { BOX_SIDE, lineAcross, tickBox } from './marks.ts';
import { type SetPart, type Stack, stack, type WorksheetJob } from './sheet.ts';

const LEAST_ROW = mm(7.6);
/** Of a row to write in. */
const BLANK_ROW = mm(13);
const PAD = 3;
const GAP = 6;

/** A row that was laid out: its label, its cells, and the boxes among them. */
interface SetRow {
  label: Stack;
  cells: { words: Stack; box: boolean }[];
  height: number;
  /** Empty cells to write in. */
  blank: boolean;
}

interface Columns {
  label: number;
  cell: number;
}

/** A table with lines between its rows. */
export async function gridPart(
  job: WorksheetJob,
  grid: Grid,
  name: string,
  width: number,
): Promise<SetPart> {
  const label = width * grid.labelShare;
  const columns = { label, cell: (width - label) / grid.heads.length };
  const head = await headRow(job, grid, name, columns);
  const rows = await Promise.all(grid.rows.map((_, at) => bodyRow(job, grid, at, name, columns)));
  const all = [head, ...rows];
  return {
    height: all.reduce((sum, { height }) => sum + height, 0),
    grows: false,
    leads: false,
    draw: (x, y) => {
      let top = y;
      const parts = all.map((row, at): Part => {
        const part = drawRow(job, row, columns, x, top);
        top += row.height;
        const [colour, thick] = at === 0 ? [job.ink.ink, 0.9] : [job.ink.rule, 0.6];
        return { ...part, items: [...part.items, lineAcross(x, top, width, colour, thick)] };
      });
      return joinParts(parts);
    },
  };
}

async function headRow(
  job: WorksheetJob,
  { corner, heads }: Grid,
  name: string,
  columns: Columns,
): Promise<SetRow> {
  const cell = { role: 'day', table: { row: 0 } } as const;
  const set = (words: string, at: number, width: number) =>
    stack(
      job,
      [{ name: `${name}, head ${at}`, words, size: job.type.soft, voice: 'label', cell }],
      width - GAP,
    );
  const label = await set(corner, 0, columns.label);
  const cells = await Promise.all(heads.map((words, at) => set(words, at + 1, columns.cell)));
  const height = Math.max(label.height, ...cells.map((each) => each.height)) + PAD;
  return { label, cells: cells.map((words) => ({ words, box: false })), height, blank: false };
}

async function bodyRow(
  job: WorksheetJob,
  { rows }: Grid,
  at: number,
  name: string,
  columns: Columns,
): Promise<SetRow> {
  const { label: words = '', hint = '', cells: given = [] } = rows[at] ?? {};
  const { type } = job;
  const own = `${name}, row ${at + 1}`;
  const table = { row: at + 1 };
  const head = { role: 'week', table } as const;
  const label = await stack(
    job,
    [
      { name: own, words, size: type.question, voice: 'label', cell: head },
      {
        name: `${own}, hint`,
        words: hint,
        size: type.soft,
        voice: 'small',
        soft: true,
        cell: head,
      },
    ],
    columns.label - 2 * GAP,
  );
  const cells = await Promise.all(
    given.map(async ({ words: said, box }: GridCell, column) => {
      const width = columns.cell - GAP - (box ? BOX_SIDE + GAP : 0);
      const cell = { role: 'session', table } as const;
      const set = { size: type.text, voice: 'small', words: said, cell } as const;
      return { words: await stack(job, [{ ...set, name: `${own}, ${column + 1}` }], width), box };
    }),
  );
  const tallest = Math.max(label.height, ...cells.map(({ words: each }) => each.height));
  const blank = given.every(({ words: said, box }) => said === '' && !box);
  const least = blank ? BLANK_ROW : LEAST_ROW;
  return { label, cells, height: Math.max(least, tallest + 2 * PAD), blank };
}

function drawRow(job: WorksheetJob, row: SetRow, columns: Columns, x: number, y: number): Part {
  const middle = y + row.height / 2;
  const label = row.label.at(x, middle - row.label.height / 2);
  const cells = row.cells.flatMap(({ words, box }, at): Part[] => {
    const left = x + columns.label + at * columns.cell;
    const boxes = box ? [tickBox(left, middle - BOX_SIDE / 2, job.ink.ink)] : [];
    const indent = box ? BOX_SIDE + GAP : 0;
    return [{ cells: [], items: boxes }, ...words.at(left + indent, middle - words.height / 2)];
  });
  const lines = row.blank ? row.cells.map((_, at) => lineDown(job, row, columns, x, y, at)) : [];
  return joinParts([...label, ...cells, { cells: [], items: lines }]);
}

/** Between cells to write in: without it two weeks' words would run into each other. */
const lineDown = (
  { ink }: WorksheetJob,
  { height }: SetRow,
  { label, cell }: Columns,
  x: number,
  y: number,
  at: number,
): Item => ({
  type: 'path',
  x: x + label + at * cell - GAP,
  y,
  scale: 1,
  d: `M0 0V${height}`,
  stroke: { colour: ink.rule, width: 0.6 },
  cell: 'page',
  role: 'artifact',
});
