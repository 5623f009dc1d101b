import { expect, it } from 'vitest';
import { bundled } from '../../../test/fixtures/content.ts';
import { articleViews, ruleOf } from './articleView.ts';

const article = (id: string, more: object = {}) => ({
  id,
  title: id.toUpperCase(),
  lead: 'Any.',
  order: 1,
  words: 1000,
  rules: [],
  plans: [],
  sources: [],
  ...more,
});
const views = articleViews(
  [
    article('a', { rules: ['peaks', 'rest-day'], plans: ['base', 'gone'], words: 60 }),
    article('b'),
    article('c', { words: 1400 }),
  ],
  [bundled('base')],
);

it('leads from each article to the one before and the one after', () => {
  expect(views.map(({ before }) => before?.address)).toEqual([
    undefined,
    '/articles/a/',
    '/articles/b/',
  ]);
  expect(views.map(({ after }) => after?.words)).toEqual(['B', 'C', undefined]);
});

it('says the rules of plans and years in the words of the engine, plans first', () => {
  expect(views[0]?.rules.map(({ id }) => id)).toEqual(['rest-day', 'peaks']);
  expect(views[0]?.rules[0]?.sentence).toBe('At least one day a week without running.');
});

it('names the plans there are', () => {
  expect(views[0]?.plans).toEqual([
    { title: 'Base', lead: bundled('base').lead, address: '/plans/base/' },
  ]);
});

it('tells how long it takes to read, a minute at least', () => {
  expect(views.map(({ length }) => length)).toEqual(['1 minute', '5 minutes', '7 minutes']);
});

it('finds a rule by its id, and says so when there is none', () => {
  expect(ruleOf('peaks').grade).toBe('error');
  expect(() => ruleOf('pieks')).toThrow('there is no rule pieks');
});
