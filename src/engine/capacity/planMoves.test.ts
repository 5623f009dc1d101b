import { expect, it } from 'vitest';
import { bundled, library } from '../../../test/fixtures/content.ts';
import { speedPlay as frame } from '../../../test/fixtures/plans.ts';
import { planWeek, run } from '../../../test/fixtures/weeks.ts';
import type { Plan, PlanSession, PlanWeek } from '../../model/plan.ts';
import { WEEKDAYS, type Weekday } from '../../model/weekday.ts';
import { buildPlan } from '../buildPlan.ts';
import { DAYS_OFF } from '../recovery/daysOff.ts';
import { DAYS_TO_FULL_TRAINING } from '../recovery/fullTraining.ts';
import { planMoves } from './planMoves.ts';

const speedPlay = () => buildPlan(bundled('speed-play'), { level: 'steady' }, library);
const breakthrough = () => buildPlan(bundled('project-breakthrough'), { level: 'steady' }, library);

/** Every session of a week that may move, as `tue intervals → thu`. */
const told = (plan: Plan, week: number, moves = planMoves(plan)) =>
  (plan.weeks[week - 1]?.days ?? []).flatMap((day, at) =>
    (moves[week - 1]?.[at] ?? []).map((to) => `${day.weekday} → ${to}`),
  );

it('A5: every week of a bundled plan has sessions that may move', () => {
  for (const plan of [speedPlay(), breakthrough()]) {
    planMoves(plan).forEach((week, at) => {
      expect(week).toHaveLength(7);
      expect(told(plan, at + 1).length).toBeGreaterThan(3);
    });
  }
});

it('nothing hard moves into the days after the race, and no run into its days off', () => {
  const after = {
    daysOff: DAYS_OFF.marathon.developing,
    daysToFull: DAYS_TO_FULL_TRAINING.marathon.developing,
  };
  const plan = breakthrough();
  const moves = planMoves(plan, after);
  plan.weeks.forEach(({ days }, week) => {
    days.forEach((day, at) => {
      for (const to of moves[week]?.[at] ?? []) {
        const landed = week * 7 + days.findIndex(({ weekday }) => weekday === to);
        if (day.hard) expect(landed).toBeGreaterThanOrEqual(after.daysToFull);
        if (day.runs) expect(landed).toBeGreaterThanOrEqual(after.daysOff);
      }
    });
  });
});

it('nothing lands on a day that is not free', () => {
  const free = ['tue', 'thu', 'sat', 'sun'] as const;
  const plan = buildPlan(
    bundled('speed-play'),
    { level: 'rebuilding', free: [...free], longRun: 'sun' },
    library,
  );
  plan.weeks.forEach(({ days }, week) => {
    days.forEach(({ sessions }, at) => {
      if (sessions.every(({ kind }) => kind === 'rest')) return;
      for (const to of planMoves(plan)[week]?.[at] ?? []) expect(free).toContain(to);
    });
  });
});

it('a race or time trial at the end of a week stays there', () => {
  const last = speedPlay().weeks.at(-1);
  const at = last?.days.findIndex(({ sessions }) => sessions.some(({ event }) => event)) ?? -1;
  expect(at).toBeGreaterThanOrEqual(0);
  expect(planMoves(speedPlay()).at(-1)?.[at]).toEqual([]);
});

/** A plan of such weeks, for a runner who is free on these days. */
const planOf = (weeks: PlanWeek[], free: readonly Weekday[] = WEEKDAYS): Plan => ({
  ...frame(),
  weeks,
  choices: { ...frame().choices, free: [...free] },
});
const tempo = run('tempo', 8);
const rest = run('rest', 0);
const restful = (days: Record<number, PlanSession>) =>
  planWeek(1, { ...Object.fromEntries(WEEKDAYS.map((_, at) => [at, rest])), ...days });

it('minds the weeks on both sides', () => {
  const late = restful({ 0: run('easy', 8), 2: run('easy', 8), 6: tempo });
  const middle = restful({ 0: run('easy', 8), 3: run('easy', 8), 4: tempo });
  const early = restful({ 0: tempo, 2: run('easy', 8), 4: run('easy', 8) });
  const alone = planMoves(planOf([middle]))[0]?.[4];
  expect(alone).toEqual(['mon', 'tue', 'wed', 'thu', 'sat', 'sun']);
  expect(planMoves(planOf([late, middle]))[1]?.[4]).toEqual(['tue', 'wed', 'thu', 'sat', 'sun']);
  expect(planMoves(planOf([middle, early]))[0]?.[4]).toEqual(['mon', 'tue', 'wed', 'thu', 'sat']);
});

it('counts the days before hard running from the first day of the plan', () => {
  const week = restful({ 0: run('easy', 8), 2: run('easy', 8), 4: tempo });
  const moves = planMoves(planOf([week, week]), { daysOff: 0, daysToFull: 9 });
  expect(moves[0]?.[4]).toEqual([]);
  expect(moves[1]?.[4]).toEqual(['wed', 'thu', 'sat', 'sun']);
});

it('counts the days off in the same way, for easy runs too', () => {
  const week = restful({ 2: run('easy', 8), 4: run('easy', 8) });
  const movesOff = (daysOff: number) =>
    planMoves(planOf([week]), { daysOff, daysToFull: 0 })[0]?.[4];
  expect(movesOff(0)).toContain('mon');
  expect(movesOff(2)).toEqual(['wed', 'thu', 'sat', 'sun']);
  expect(movesOff(1)).toContain('tue');
  const second = planMoves(planOf([week, week]), { daysOff: 9, daysToFull: 0 })[1];
  expect(second?.[4]).toEqual(['wed', 'thu', 'sat', 'sun']);
});

it('mobility needs a free day as well, though it is no stress', () => {
  const week = restful({ 0: run('easy', 8), 2: run('mobility', 0), 4: tempo });
  const moves = planMoves(planOf([week], ['mon', 'tue', 'wed', 'fri']));
  expect(moves[0]?.[2]).toEqual(['mon', 'tue', 'fri']);
  expect(moves[0]?.[6]).toEqual(['tue', 'thu', 'sat']);
});

it('strength stays off the eve of a hard day, with a run before it or without', () => {
  const lift = run('strength', 0);
  const week = restful({ 0: lift, 1: run('easy', 8), 5: tempo });
  expect(planMoves(planOf([week]))[0]?.[0]).toEqual(['tue', 'wed', 'thu', 'sat', 'sun']);
  const both = { ...week, days: week.days.map((day, at) => (at === 0 ? withRun(day) : day)) };
  expect(planMoves(planOf([both]))[0]?.[0]).toEqual(['tue', 'wed', 'thu', 'sat', 'sun']);
});

const withRun = (day: PlanWeek['days'][number]) => ({
  ...day,
  runs: true,
  sessions: [run('easy', 8), ...day.sessions],
});
