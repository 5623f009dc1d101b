import { describe, expect, it } from 'vitest';
import { articleText, bundledArticles } from '../../test/fixtures/content.ts';
import { RULES } from '../engine/balance/rules.ts';
import { YEAR_RULES } from '../engine/balance/yearRules.ts';

const ruleIds = [...RULES, ...YEAR_RULES].map(({ id }) => id);

it.each(ruleIds)('some article explains %s', (rule) => {
  expect(bundledArticles.filter(({ rules }) => rules.includes(rule))).not.toEqual([]);
});

it('no two articles want the same place in the list', () => {
  const places = bundledArticles.map(({ order }) => order);
  expect(new Set(places).size).toBe(places.length);
});

describe.each(bundledArticles)('$id', ({ id, words, title, lead }) => {
  it('is long enough to explain something, and short enough for a cup of tea', () => {
    expect(words).toBeGreaterThanOrEqual(600);
    expect(words).toBeLessThanOrEqual(1400);
  });

  it('shows at least one picture', () => {
    expect(articleText(id)).toMatch(/^<[A-Z]/m);
  });

  it('has a title and a lead of its own', () => {
    expect(bundledArticles.filter((other) => other.title === title)).toHaveLength(1);
    expect(bundledArticles.filter((other) => other.lead === lead)).toHaveLength(1);
    expect(lead).toMatch(/\.$/);
  });
});
