import type { CatalogueResult } from './catalogue.ts';
import { CONTESTANTS, type ContestantName } from './prepare.ts';
import { summarise } from './summary.ts';
import { table } from './table.ts';

/** At least so many times our time for a sheet. */
const GOALS: Partial<Record<ContestantName, number>> = { 'react-pdf': 20, chromium: 80, typst: 1 };
/** Bytes of one sheet. */
const LARGEST = 60_000;

/** The catalogue in tables for a terminal: ratios first, and whether the goals are met. */
export function catalogueReport({ drawn, sample, cold }: CatalogueResult): string[] {
  const ours = drawn.filter(({ name }) => name === 'ours');
  const all = summarise(ours.map(({ time }) => time));
  return [
    `The catalogue of fridge sheets: ${ours.length} by us, ${sample.length} of them by every peer`,
    `A sheet, nothing of it drawn before (peers: the ${sample.length} of 12 weeks on A4, in colour)\n${ratios(drawn, sample)}`,
    `All ${ours.length} by us, ms: min ${ms(all.min)}, median ${ms(all.median)}, max ${ms(all.max)}, mean ${ms(mean(ours.map(({ time }) => time)))}`,
    `Cold: a new process to its first PDF\n${coldTable(cold)}`,
    `Bytes\n${bytesTable(drawn)}\n${promise(ours.map(({ bytes }) => bytes))}`,
  ];
}

function ratios(drawn: CatalogueResult['drawn'], sample: string[]): string {
  const timesOf = (who: ContestantName) =>
    drawn
      .filter(({ name, sheet }) => name === who && sample.includes(sheet))
      .map(({ time }) => time);
  const all = drawn.filter(({ name }) => name === 'ours').map(({ time }) => time);
  const [same, every] = [summarise(timesOf('ours')).median, summarise(all).median];
  const rows = CONTESTANTS.map((name) => {
    const times = timesOf(name);
    const { min, median, max } = summarise(times);
    const goal = GOALS[name];
    const [toSame, toEvery, toMean] = [median / same, median / every, mean(times) / mean(all)];
    return [
      ...[name, ms(min), ms(median), ms(max)],
      ...[toSame, toEvery, toMean].map((ratio) => ratio.toFixed(1)),
      ...(goal ? [`≥ ${goal}`, toSame >= goal ? 'met' : 'missed'] : ['', '']),
    ];
  });
  const heads = ['ms', 'min', 'median', 'max', 'to ours', 'to all ours', 'means', 'goal', ''];
  return table(heads, rows);
}

function coldTable(cold: CatalogueResult['cold']): string {
  const medianOf = (who: ContestantName) =>
    summarise(cold.filter(({ name }) => name === who).map(({ time }) => time)).median;
  return table(
    ['ms', 'median', 'to ours'],
    CONTESTANTS.map((name) => {
      const median = medianOf(name);
      return [name, ms(median), (median / medianOf('ours')).toFixed(2)];
    }),
  );
}

const bytesTable = (drawn: CatalogueResult['drawn']): string =>
  table(
    ['', 'sheets', 'median', 'largest'],
    CONTESTANTS.map((who) => {
      const bytes = drawn.filter(({ name }) => name === who).map((sheet) => sheet.bytes);
      const { median, max } = summarise(bytes);
      return [who, String(bytes.length), median.toFixed(0), String(max)];
    }),
  );

function promise(bytes: number[]): string {
  const over = bytes.filter((size) => size > LARGEST).length;
  const kept = over === 0 ? 'kept' : `missed by ${over} of ${bytes.length}`;
  return `At most ${LARGEST} bytes a sheet: ${kept}`;
}

const mean = (values: number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const ms = (time: number): string => time.toFixed(time < 100 ? 1 : 0);
