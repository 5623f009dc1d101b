import { expect, it } from 'vitest';
import { bundledYear, bundledYears } from '../../../test/fixtures/years.ts';
import { ROW, yearColumn } from './yearColumn.ts';

const ids = bundledYears.map(({ id }) => id);

it.each(ids)('%s: every week is a row, in order, with room between the races', (id) => {
  const year = bundledYear(id);
  const { rows, lines, height } = yearColumn(year);
  expect(rows.map(({ week }) => week.number)).toEqual(year.weeks.map(({ number }) => number));
  expect(height).toBe(year.weeks.length * ROW.week + year.races.length * ROW.words);
  for (const { y } of lines) {
    const inside = rows.filter((row) => row.y < y + ROW.words - ROW.line && row.y + ROW.week > y);
    expect(inside).toEqual([]);
  }
});

it.each(ids)('P1: %s: the ribbon runs from top to bottom without a gap', (id) => {
  const { ribbon, height } = yearColumn(bundledYear(id));
  expect(ribbon[0]?.y).toBe(0);
  ribbon.forEach((band, at) => {
    expect(band.y + band.height).toBe(ribbon[at + 1]?.y ?? height);
    expect(band.height).toBeGreaterThan(0);
  });
});

it.each(ids)('P4: %s: a season ends on the line of its race', (id) => {
  const year = bundledYear(id);
  const { lines, ribbon } = yearColumn(year);
  for (const { race, y } of lines.filter(({ race: one }) => one.role === 'performance')) {
    const after = ribbon.find(({ firstDay }) => firstDay === race.day + 1);
    expect(after?.y).toBe(y);
    expect(after?.season).toBe('recover');
  }
});

it('stays within the field: the fullest week reaches its end', () => {
  const { rows, scale } = yearColumn(bundledYear('two-peaks'));
  expect(Math.max(...rows.map(({ length, raced }) => length + raced))).toBeCloseTo(100, 1);
  expect(scale.every(({ x }) => x > 0 && x <= 100)).toBe(true);
});

it('breaks a long name into lines that fit, and drops it where only its mark has room', () => {
  const year = bundledYear('two-peaks');
  const named = (title: string, days: number) => {
    const [first, ...rest] = year.seasons;
    const cut = { ...year, seasons: [{ ...first, title, days }, ...rest] as typeof year.seasons };
    return yearColumn(cut).ribbon[0]?.lines;
  };
  expect(named('Strong and Steady', 56)).toEqual(['Strong', 'and Steady']);
  expect(named('Breakthrough', 56)).toEqual(['', 'Breakthro…']);
  expect(named('Peak', 7)).toEqual([]);
});
