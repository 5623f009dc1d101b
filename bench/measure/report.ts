import type { EngineFigures } from '../engine/program.ts';
import type { Speed } from '../engine/speeds.ts';
import { MEASURES, type Measure, type SheetResult } from './sheets.ts';
import { table } from './table.ts';

interface Result {
  machine: string;
  /** None where only the engine was asked for. */
  sheets: SheetResult[];
  engine: EngineFigures;
}

/** The result as tables for a terminal. */
export const report = ({ machine, sheets, engine }: Result): string =>
  [
    machine,
    ...(sheets.length > 0 ? sheetTables(sheets) : []),
    `buildPlan, all rules checked, single builds in turn\n${speedTable(engine.plans)}`,
    `buildYear, all rules checked, single builds in turn\n${speedTable(engine.years)}`,
    `Heap after so many builds of one plan, garbage collected\n${memoryTable(engine.memory)}`,
  ].join('\n\n');

const sheetTables = (sheets: SheetResult[]): string[] => [
  'One fridge sheet of project-breakthrough, steady, A4, colour, km',
  ...(Object.keys(MEASURES) as Measure[]).map((measure) => measureTable(sheets, measure)),
  table(
    ['', 'pages', 'bytes'],
    sheets.map(({ name, pages, bytes }) => [name, String(pages), String(bytes)]),
  ),
];

const speedTable = (speeds: Speed[]): string =>
  table(
    ['', 'weeks', 'min ms', 'quarter ms', 'median ms', 'a second, by quarter'],
    speeds.map(({ name, weeks, times: { min, quarter, median } }) => [
      name,
      String(weeks),
      ...[min, quarter, median].map((time) => time.toFixed(2)),
      (1000 / quarter).toFixed(0),
    ]),
  );

const memoryTable = (memory: EngineFigures['memory']): string =>
  table(
    ['', 'builds', 'bytes'],
    memory.map(({ plan, builds, bytes }) => [plan, String(builds), String(bytes)]),
  );

function measureTable(sheets: SheetResult[], measure: Measure): string {
  const ours = sheets[0]?.times[measure].median ?? Number.NaN;
  const rows = sheets.map(({ name, times }) => {
    const { min, median, max } = times[measure];
    return [name, ...[min, median, max].map(milliseconds), (median / ours).toFixed(2)];
  });
  const runs = sheets[0]?.times[measure].runs;
  return `${MEASURES[measure]} (${runs} runs)\n${table(['ms', 'min', 'median', 'max', 'to ours'], rows)}`;
}

const milliseconds = (time: number): string => time.toFixed(time < 100 ? 1 : 0);
