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
  expect(reviewQuestions.every(({ asks }) => asks.length > 30 && asks.endsWith('?'))).toBe(true);
  expect(reviewQuestions.map(({ label }) => label)).toEqual([
    ...['Speed', 'Form', 'Cadence', 'Fuelling', 'Something else'],
  ]);
  expect(HARDNESS).toEqual(['not at all', 'a little', 'often', 'most of the time']);
  expect(REVIEW_OPEN).toEqual([
    'What went well, and why?',
    'What was hard?',
    'What did you look forward to?',
    'What do you leave out next time?',
  ]);
});

it('M25: a review ends in one action', () => {
  const actions = [{}, ...WEAKNESSES.map((weakness) => ({ [weakness]: 1 }))].map(
    (review) => nextFocus(review).action,
  );
  expect(new Set(actions).size).toBe(6);
  expect(nextFocus({ cadence: 1 }).action).toMatch(/^Once a week: count your steps/);
});

it('M24: every focus has a title, an action and a reason, in whole sentences', () => {
  const found = [{}, ...WEAKNESSES.map((weakness) => ({ [weakness]: 1 }))].map(nextFocus);
  expect(found.map(({ title }) => title)).toEqual([
    ...['Keep what works', 'Speed', 'Form', 'Cadence', 'Fuelling', 'Something else'],
  ]);
  for (const { action, because } of found) {
    expect(action).toMatch(/^[A-Z].{40,}\.$/);
    expect(because).toMatch(/^[A-Z].{40,}\.$/);
  }
});

it('asks nobody to repair a season that went well', () => {
  expect(nextFocus({})).toMatchObject({ weakness: 'none', title: 'Keep what works' });
  expect(nextFocus({ speed: 0 }).weakness).toBe('none');
});
