import { expect, it } from 'vitest';
import { bundled, library } from '../../../test/fixtures/content.ts';
import type { Plan } from '../../model/plan.ts';
import { buildPlan } from '../buildPlan.ts';
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

it('nothing hard moves into the days after the race', () => {
  const after = DAYS_TO_FULL_TRAINING.marathon.developing;
  const plan = breakthrough();
  const moves = planMoves(plan, after);
  plan.weeks.forEach(({ days }, week) => {
    days.forEach((day, at) => {
      for (const to of moves[week]?.[at] ?? []) {
        const landed = week * 7 + days.findIndex(({ weekday }) => weekday === to);
        if (day.hard) expect(landed).toBeGreaterThanOrEqual(after);
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
