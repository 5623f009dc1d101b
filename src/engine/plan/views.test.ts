import { expect, it } from 'vitest';
import { build, definition } from '../../../test/fixtures/orders.ts';
import { planWeek, run } from '../../../test/fixtures/weeks.ts';
import type { PlanDay, PlanSession } from '../../model/plan.ts';
import { atStart } from './progress.ts';
import { planView, weekView } from './views.ts';

const week = planWeek(1, { 1: run('easy', 8), 6: run('long', 12) });
const monday = (...sessions: PlanSession[]) => {
  const days = week.days.map(
    (day, at): PlanDay =>
      at === 0 ? { ...day, sessions, runs: sessions.some(({ runs }) => runs) } : day,
  );
  return weekView(build(), { ...week, days }).days[0];
};

it('tells a week’s volume and long run in both measures', () => {
  expect(weekView(build(), week).sizes).toEqual({
    volume: 20,
    long: 12,
    volumeKm: 20,
    longMinutes: 72,
    runs: 2,
  });
});

it('turns minutes into kilometres by the level’s pace', () => {
  const inMinutes = definition({
    levels: {
      steady: {
        who: 'Anybody.',
        days: 5,
        volume: '240 → 300 min',
        long: '60 → 80 min',
        pace: '6:00 /km',
      },
    },
  });
  expect(weekView(build(inMinutes), { ...week, volume: 120 }).sizes).toMatchObject({
    volume: 120,
    long: 72,
    volumeKm: 20,
    longMinutes: 72,
  });
});

it('A12: sees where strength stands beside a run', () => {
  const [strength, easy] = [run('strength', 0), run('easy', 6)];
  expect(monday(easy)?.strength).toBe('none');
  expect(monday(strength)?.strength).toBe('alone');
  expect(monday(easy, strength)?.strength).toBe('after');
  expect(monday(strength, easy)?.strength).toBe('before');
});

it('names the day, and sees a race on it', () => {
  expect(monday(run('race', 10))).toMatchObject({ name: 'Monday', event: true });
  expect(monday(run('easy', 10))?.event).toBe(false);
});

it('knows a plan for a marathon, and what each week is for', () => {
  expect(weekView(build(definition({ race: 'marathon' })), week).forMarathon).toBe(true);
  expect(weekView(build(), week)).toMatchObject({ forMarathon: false, role: 'build' });
  expect(weekView(build(), { ...week, number: 4 }).role).toBe('down');
});

it('shows the plan rules where the runner starts, and how long nothing may be hard', () => {
  const view = planView(build(definition({ after: 'marathon' })), {
    ...atStart({ volume: 40, long: 11 }),
    weeks: [week],
    smaller: [1],
  });
  expect(view).toMatchObject({
    usual: { volume: 40, long: 11 },
    recoveries: [{ day: -1, race: 'the marathon', daysOff: 10, daysToFull: 24 }],
    roles: ['build', 'build', 'build', 'down'],
    smaller: [1],
    easyPace: 6,
    measure: 'distance',
  });
});

it('plans for a marathon or beyond may hold longer long runs', () => {
  const marathon = (race?: string) => weekView(build(definition({ race })), week).forMarathon;
  expect(['marathon', 'ultra', 'half', undefined].map(marathon)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
