import { expect, it } from 'vitest';
import type { PlacedSeason } from './placedSeason.ts';
import { toldApart } from './toldApart.ts';

const season = (title: string, plan: string | undefined, more: Partial<PlacedSeason> = {}) =>
  ({
    purpose: 'rebuild',
    season: 'base',
    title,
    why: 'Because.',
    focus: ['volume'],
    restores: ['rhythm'],
    first: '2027-01-04',
    last: '2027-01-31',
    days: 28,
    firstDay: 0,
    lastDay: 27,
    reasons: [{ rule: 'no-base', sentence: 'It is far away.' }],
    ...(plan && { plan: { id: plan, title: 'Marathon', level: 'own', firstWeek: 3, lastWeek: 6 } }),
    ...more,
  }) as PlacedSeason;

it('two bases of one plan are one season, its weeks and reasons together', () => {
  const later = season('Base', 'base', {
    first: '2027-02-01',
    last: '2027-02-14',
    days: 14,
    firstDay: 28,
    lastDay: 41,
    focus: ['strength'],
    reasons: [
      { rule: 'no-base', sentence: 'It is far away.' },
      { rule: 'no-base', sentence: 'It rebuilds.' },
    ],
    plan: { id: 'base', title: 'Base', level: 'own', firstWeek: 1, lastWeek: 2 },
  });
  expect(toldApart([season('Base', 'base'), later])).toEqual([
    season('Base', 'base', {
      last: '2027-02-14',
      days: 42,
      lastDay: 41,
      focus: ['volume', 'strength'],
      reasons: later.reasons,
      plan: { id: 'base', title: 'Marathon', level: 'own', firstWeek: 1, lastWeek: 6 },
    }),
  ]);
});

it('what the engine makes for two such stretches is one season of no plan', () => {
  const later = season('Base', undefined, { last: '2027-02-14', days: 14, lastDay: 41 });
  expect(toldApart([season('Base', undefined), later])).toEqual([
    season('Base', undefined, { last: '2027-02-14', days: 42, lastDay: 41 }),
  ]);
});

it('a base of another plan is called after it', () => {
  const titles = toldApart([season('Base', 'base'), season('Base', 'marathon')]).map(
    ({ title }) => title,
  );
  expect(titles).toEqual(['Base', 'Marathon base']);
});

it('recoveries stay apart, and seasons of other names or purposes', () => {
  const seasons = [
    season('Recover', 'after', { purpose: 'recover' }),
    season('Recover', 'after', { purpose: 'recover' }),
    season('Base', 'base'),
    season('Base', 'base', { purpose: 'maintain' }),
  ];
  expect(toldApart(seasons)).toHaveLength(4);
});
