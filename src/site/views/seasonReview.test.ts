import { expect, it } from 'vitest';
import { seasonReview } from './seasonReview.ts';

it('M24: the next focus is what was hardest: speed, form, cadence, fuelling or something else', () => {
  const { rows } = seasonReview();
  expect(rows.map(({ label }) => label)).toEqual([
    'Speed',
    'Form',
    'Cadence',
    'Fuelling',
    'Something else',
  ]);
  expect(new Set(rows.map(({ action }) => action)).size).toBe(5);
  for (const { asks, action, because } of rows) {
    expect(asks).toMatch(/\?$/);
    expect(action).toMatch(/\.$/);
    expect(because).toMatch(/\.$/);
  }
});

it('M25: a review looks back over ten weeks, asks what went well, and ends in one action', () => {
  const { weeks, answers, open, otherwise, rows } = seasonReview();
  expect(weeks).toBe(10);
  expect(answers).toEqual(['not at all', 'a little', 'often', 'most of the time']);
  expect(open).toContain('What went well, and why?');
  expect(otherwise).toMatch(/change one thing only/);
  expect(rows.map(({ action }) => action)).not.toContain(otherwise);
});
