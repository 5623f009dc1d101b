import { expect, it } from 'vitest';
import { bundled, bundledIds } from '../../../test/fixtures/content.ts';
import { pairsOf } from '../../../test/fixtures/pairs.ts';
import { firstPlans, planGroups } from './planGroups.ts';
import { planView, sharedScale } from './planView.ts';

const views = bundledIds.map((id) => planView(bundled(id), pairsOf(id)));

it('groups the plans by the need they answer, the shorter race and plan first', () => {
  expect(planGroups(views).map(({ title, plans }) => [title, plans.map(({ id }) => id)])).toEqual([
    ['I am new to this', ['first-5k']],
    ['I have a race in some weeks', ['10k', 'half-marathon', 'marathon']],
    ['I just ran a race', ['after-5k-10k', 'after-half', 'after-marathon', 'project-breakthrough']],
    ['My speed is gone', ['speed-play']],
    ['Nothing is on the calendar', ['maintenance', 'base', 'strong-and-steady', 'winter']],
  ]);
});

it('leaves a group out that has no plan', () => {
  const own = views.filter(({ id }) => id === 'base');
  expect(planGroups(own).map(({ id }) => id)).toEqual(['nothing-ahead']);
});

it('opens with two plans: the ones that show most, or else the first two', () => {
  expect(firstPlans(views).map(({ id }) => id)).toEqual(['project-breakthrough', 'speed-play']);
  const others = views.filter(({ id }) => id !== 'speed-play');
  expect(firstPlans(others)).toEqual(others.slice(0, 2));
});

it('compares plans in kilometres, those that count minutes too', () => {
  const minutes = views.find(({ id }) => id === 'first-5k');
  const [walker] = minutes?.levels ?? [];
  expect(Math.max(...(walker?.chart ?? []).map(({ volume }) => volume))).toBeGreaterThan(100);
  expect(Math.max(...(walker?.shape ?? []).map(({ volume }) => volume))).toBeLessThan(20);
  const marathon = views.find(({ id }) => id === 'marathon');
  const peak = Math.max(...(marathon?.levels[1]?.chart ?? []).map(({ volume }) => volume));
  expect(sharedScale(views)).toEqual({ peak, weeks: 16 });
});

it('tells how many weeks a plan has, from its shortest level to its longest', () => {
  const lengths = views.map(({ id, length, weeks }) => [id, length, weeks]);
  expect(lengths).toContainEqual(['after-5k-10k', '1–2 weeks', 2]);
  expect(lengths).toContainEqual(['after-marathon', '2–5 weeks', 5]);
  expect(lengths).toContainEqual(['maintenance', '4 weeks', 4]);
  const [fact] = views.find(({ id }) => id === 'after-half')?.facts ?? [];
  expect(fact).toEqual({ value: '2–4', of: 'weeks' });
});
