import { expect, it } from 'vitest';
import { nextFocus } from './nextFocus.ts';
import { HARDNESS, REVIEW_OPEN, REVIEW_WEEKS, reviewQuestions, WEAKNESSES } from './review.ts';

it('M24: the next focus is what was hardest: speed, form, cadence, fuelling or something else', () => {
  for (const weakness of WEAKNESSES) {
    expect(nextFocus({ [weakness]: 2 }).weakness).toBe(weakness);
  }
  expect(nextFocus({ speed: 1, form: 2, cadence: 0, fuelling: 3, other: 2 }).title).toBe(
    'Fuelling',
  );
});

it('M24: of equals one is taken, for one focus is kept and two are not', () => {
  expect(nextFocus({ other: 3, form: 3 }).weakness).toBe('form');
});

it('M25: a review over about ten weeks asks about each, and what went well', () => {
  expect(REVIEW_WEEKS).toBe(10);
  expect(reviewQuestions.map(({ weakness }) => weakness)).toEqual([...WEAKNESSES]);
  expect(reviewQuestions.every(({ asks }) => asks.endsWith('?'))).toBe(true);
  expect(HARDNESS).toHaveLength(4);
  expect(REVIEW_OPEN).toContain('What was hard?');
});

it('M25: a review ends in one action', () => {
  const actions = [{}, ...WEAKNESSES.map((weakness) => ({ [weakness]: 1 }))].map(
    (review) => nextFocus(review).action,
  );
  expect(new Set(actions).size).toBe(6);
  expect(nextFocus({ cadence: 1 }).action).toMatch(/^Once a week: count your steps/);
});

it('asks nobody to repair a season that went well', () => {
  expect(nextFocus({})).toMatchObject({ weakness: 'none', title: 'Keep what works' });
  expect(nextFocus({ speed: 0 }).weakness).toBe('none');
});
