import { expect, it } from 'vitest';
import { articleItem, planItem } from './feedItems.ts';
import type { PlanView } from './views/planView.ts';

const SITE = 'https://run.example';
const plan = {
  title: 'Base',
  lead: 'Easy miles.',
  address: '/plans/base/',
  version: '1.0',
} as PlanView;

it('is a new item when a plan has a new version', () => {
  const id = (version: string) => planItem({ ...plan, version }, SITE).customData;
  expect(id('1.0')).toBe(
    '<guid isPermaLink="false">https://run.example/plans/base/#version-1.0</guid>',
  );
  expect(id('1.1')).not.toBe(id('1.0'));
});

it('gives a day only to what was published on one', () => {
  const article = { title: 'Down weeks', lead: 'Less.', address: '/articles/down-weeks/' };
  expect(planItem(plan, SITE)).not.toHaveProperty('pubDate');
  expect(articleItem(article, SITE)).not.toHaveProperty('pubDate');
  expect(articleItem({ ...article, published: '2026-11-01' }, SITE).pubDate?.toISOString()).toBe(
    '2026-11-01T00:00:00.000Z',
  );
});
