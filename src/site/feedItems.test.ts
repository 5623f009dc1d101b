import { expect, it } from 'vitest';
import type { PlanVersion } from '../model/version.ts';
import { articleItem, planItem } from './feedItems.ts';
import type { PlanView } from './views/planView.ts';

const SITE = 'https://run.example';
const plan = {
  title: 'Base',
  lead: 'Easy miles.',
  address: '/plans/base/',
  version: '1.0',
  versions: [] as PlanVersion[],
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

it('says what the newest version changed, and the plan’s own sentence where nothing is told', () => {
  const changes = ['The first week is lighter.', 'Hills come later.'];
  const versions = [
    { version: '1.1', date: '2026-11-26', changes },
    { version: '1.0', date: '2026-11-22', changes: ['The first version.'] },
  ];
  expect(planItem(plan, SITE).description).toBe('Easy miles.');
  expect(planItem({ ...plan, version: '1.1', versions }, SITE)).toMatchObject({
    title: 'Base, version 1.1',
    description: 'The first week is lighter. Hills come later.',
    pubDate: new Date('2026-11-26T00:00:00Z'),
  });
});
