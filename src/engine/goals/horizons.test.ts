import { expect, it } from 'vitest';
import type { Goal } from '../../model/goal.ts';
import { GOAL_KINDS } from '../../model/horizon.ts';
import { GOAL_KIND_WORDS, goalsByHorizon, HORIZON_SHEETS } from './horizons.ts';

it('M10: five worksheets, from next month to a running life, each with its question', () => {
  expect(HORIZON_SHEETS.map(({ horizon, label }) => [horizon, label])).toEqual([
    ['month', 'Next month'],
    ['season', 'This season'],
    ['year', 'This year'],
    ['three-years', 'Three years'],
    ['career', 'A running life'],
  ]);
  expect(HORIZON_SHEETS.map(({ ahead }) => ahead)).toEqual([
    ...['four weeks', 'about ten weeks', 'twelve months', 'three years', 'as long as you run'],
  ]);
  const questions = HORIZON_SHEETS.map(({ question }) => question);
  expect(new Set(questions).size).toBe(5);
  for (const { question, prompts } of HORIZON_SHEETS) {
    expect([question, ...prompts].every((asked) => asked.endsWith('?'))).toBe(true);
    expect(prompts).toHaveLength(3);
  }
});

it('P22: says what goals for performance, health and joy are for', () => {
  expect(GOAL_KINDS.map((kind) => GOAL_KIND_WORDS[kind].label)).toEqual([
    'Performance',
    'Health',
    'Joy',
  ]);
  for (const kind of GOAL_KINDS)
    expect(GOAL_KIND_WORDS[kind].sentence).toMatch(/^[A-Z].{20,}: .*\.$/);
});

it('puts goals under their horizon, the nearest first, and leaves empty ones out', () => {
  const goal = (horizon: Goal['horizon'], title: string): Goal => ({
    horizon,
    kind: 'joy',
    title,
  });
  const found = goalsByHorizon([
    goal('three-years', 'Boston'),
    goal('month', 'Run with a friend'),
    goal('three-years', 'A trail ultra'),
  ]);
  expect(found.map(({ sheet, goals }) => [sheet.label, goals.map(({ title }) => title)])).toEqual([
    ['Next month', ['Run with a friend']],
    ['Three years', ['Boston', 'A trail ultra']],
  ]);
});
