import { expect, it } from 'vitest';
import { cardView } from './cardView.ts';

it('C6: the card asks for soreness, sleep and overall feeling, in three steps each', () => {
  const { points, questions } = cardView();
  expect(points).toEqual(['0 points', '1 point', '2 points']);
  expect(questions.map(({ asks }) => asks)).toEqual(['Soreness', 'Sleep', 'Overall']);
  for (const { answers } of questions) expect(answers).toHaveLength(3);
});

it('C6: its points lead to the next step, or to two, four or seven more days', () => {
  expect(cardView().results.map(({ points }) => points)).toEqual([
    '0 points',
    '1–2 points',
    '3–4 points',
    '5–6 points',
  ]);
  const [next, two, four, week] = cardView().results.map(({ means }) => means);
  expect(next).toContain('freestyle, reverse taper, base');
  expect(two).toBe('Stay with this step for 2 more days, then ask again.');
  expect(four).toContain('4 more days');
  expect(week).toContain('Stay a week');
});
