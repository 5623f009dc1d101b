import { expect, it } from 'vitest';
import { recoveryTable, stretches } from './recoveryView.ts';

it('M5: shows every race for every experience', () => {
  const table = recoveryTable();
  expect(table.map(({ experience }) => experience)).toEqual(['experienced', 'developing', 'new']);
  const days = table.map(({ rows }) => rows.map((row) => `${row.daysOff}/${row.daysToFull}`));
  expect(days).toEqual([
    ['2/5', '3/7', '5/10', '7/14', '14/28'],
    ['3/7', '4/10', '7/18', '10/24', '17/35'],
    ['4/10', '5/14', '7/30', '14/35', '21/49'],
  ]);
});

it('names the days of each stretch, with a dash where there are none', () => {
  const [experienced, , fresh] = recoveryTable();
  expect(experienced?.rows[0]?.name).toBe('5K');
  expect(experienced?.rows[0]?.cells).toEqual(['1–3', '4', '5', '–', 'from 6']);
  expect(fresh?.rows[3]?.name).toBe('Marathon');
  expect(fresh?.rows[3]?.cells).toEqual(['1–14', '15–21', '22–28', '29–35', 'from 36']);
});

it('C14: tells the stretches in order', () => {
  expect(stretches().map(({ title, season }) => [title, season])).toEqual([
    ['Freestyle', 'recover'],
    ['Reverse taper', 'recover'],
    ['Base', 'base'],
  ]);
});
