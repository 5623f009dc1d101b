import { expect, it } from 'vitest';
import { absolute, addresses, sheetName } from './addresses.ts';
import { choicesOf } from './readySheets.ts';

it('gives a level eight fridge sheets, each with a name of its own', () => {
  const names = choicesOf('fridge').map(sheetName);
  expect(names).toEqual([
    'fridge-a4-km',
    'fridge-a4-km-mono',
    'fridge-a4-mi',
    'fridge-a4-mi-mono',
    'fridge-letter-km',
    'fridge-letter-km-mono',
    'fridge-letter-mi',
    'fridge-letter-mi-mono',
  ]);
});

it('keeps the addresses that are printed on paper', () => {
  const sheet = { sheet: 'fridge', paper: 'letter', units: 'mi', ink: 'mono' } as const;
  expect(addresses.plan('speed-play')).toBe('/plans/speed-play/');
  expect(addresses.week('speed-play', 'steady', 2)).toBe('/plans/speed-play/steady/week-2/');
  expect(addresses.session('long')).toBe('/sessions/long/');
  expect(addresses.sheet('speed-play', 'steady', sheet)).toBe(
    '/plans/speed-play/steady/fridge-letter-mi-mono.pdf',
  );
});

it('keeps the addresses that programs read', () => {
  expect(addresses.planJson('10k', 'first')).toBe('/plans/10k/first/plan.json');
  expect(addresses.planCsv('10k', 'first', 'mi')).toBe('/plans/10k/first/plan-mi.csv');
});

it('puts the host in front of an address', () => {
  expect(absolute('/plans/', 'https://example.org')).toBe('https://example.org/plans/');
});
