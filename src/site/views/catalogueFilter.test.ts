import { expect, it } from 'vitest';
import { bundled, bundledIds } from '../../../test/fixtures/content.ts';
import { pairsOf } from '../../../test/fixtures/pairs.ts';
import { filterFacts, filtersIn, levelsThatFit } from './catalogueFilter.ts';
import { planView } from './planView.ts';

const facts = new Map(
  bundledIds.map((id) => [id, filterFacts(planView(bundled(id), pairsOf(id)))]),
);
/** Plans with a level that fits what stands in an address. */
const found = (address: string) =>
  [...facts].flatMap(([id, plan]) =>
    levelsThatFit(plan, filtersIn(new URLSearchParams(address))).length > 0 ? [id] : [],
  );

it('finds every plan while nothing is asked', () => {
  expect(found('')).toEqual(bundledIds);
  expect(found('weeks=&days=&focus=')).toEqual(bundledIds);
});

it('finds what fits the weeks there are', () => {
  expect(found('weeks=5')).toEqual(['after-5k-10k', 'after-half', 'after-marathon', 'maintenance']);
  expect(found('weeks=16')).toEqual(bundledIds);
});

it('finds levels by days, hours and experience together', () => {
  const half = facts.get('half-marathon');
  if (!half) throw new Error('no half marathon');
  expect(levelsThatFit(half, { hours: 6 })).toEqual(['First half']);
  expect(levelsThatFit(half, { hours: 5.5 })).toEqual([]);
  expect(levelsThatFit(half, { hours: 7, days: 5 })).toEqual(['First half', 'Steady']);
  expect(levelsThatFit(half, { experience: 'experienced' })).toEqual(['Experienced']);
  expect(found('days=3')).toContain('first-5k');
  expect(found('days=2')).not.toContain('marathon');
});

it('finds what gives back what a runner misses', () => {
  expect(found('focus=speed')).toContain('speed-play');
  expect(found('focus=speed')).not.toContain('winter');
});

it('asks for nothing where the address makes no sense', () => {
  expect(filtersIn(new URLSearchParams('weeks=soon&days=-3&experience=hero'))).toEqual({});
});
