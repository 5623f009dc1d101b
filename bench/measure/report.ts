import type { PlanSpeed } from './plans.ts';
import { MEASURES, type Measure, type SheetResult } from './sheets.ts';

interface Result {
  date: string;
  node: string;
  machine: string;
  load: number;
  sheets: SheetResult[];
  plans: PlanSpeed[];
}

/** The result as tables for a terminal. */
export const report = ({ date, node, machine, load, sheets, plans }: Result): string =>
  [
    `${date}, Node ${node}, ${machine}, load ${load}`,
    'One fridge sheet of project-breakthrough, steady, A4, colour, km',
    ...(Object.keys(MEASURES) as Measure[]).map((measure) => measureTable(sheets, measure)),
    table(
      ['', 'pages', 'bytes'],
      sheets.map(({ name, pages, bytes }) => [name, String(pages), String(bytes)]),
    ),
    'buildPlan',
    table(
      ['', 'weeks', 'ms', 'plans a second'],
      plans.map(({ plan, level, weeks, time, plansPerSecond }) => [
        `${plan}, ${level}`,
        String(weeks),
        time.toFixed(2),
        plansPerSecond.toFixed(0),
      ]),
    ),
  ].join('\n\n');

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

function table(heads: string[], rows: string[][]): string {
  const all = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  '),
    )
    .join('\n');
}
