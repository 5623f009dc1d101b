import { expect, it } from 'vitest';
import { library } from '../../../test/fixtures/content.ts';
import { frame, order } from '../../../test/fixtures/orders.ts';
import { sessionSchema } from '../../model/session.ts';
import { weekFrom } from '../../model/weekday.ts';
import { composeDays } from './composeDays.ts';
import type { SizedPick } from './sizePicks.ts';

const pick = (id: string, day: number, load = 0, more: Partial<SizedPick> = {}): SizedPick => {
  const session = library.get(id);
  if (!session) throw new Error(`no session ${id}`);
  return { day, sort: 'easy', id, ends: false, session, values: {}, least: 0, load, ...more };
};
const ids = (picks: SizedPick[], day: number) =>
  composeDays(frame(), order(), picks)[day]?.sessions.map(({ session }) => session);

it('has seven days in the runner’s order, and rest where nothing stands', () => {
  const days = composeDays(frame({ order: weekFrom('sun') }), order(), [pick('easy', 1, 8)]);
  expect(days.map(({ weekday }) => weekday)).toEqual(weekFrom('sun'));
  expect(days[0]).toMatchObject({ stress: 'rest', runs: false, hard: false, long: false });
  expect(days[0]?.sessions.map(({ kind }) => kind)).toEqual(['rest']);
  expect(days[1]).toMatchObject({ weekday: 'mon', stress: 'easy', runs: true });
});

it('A12: the run comes before strength, unless the author put it otherwise', () => {
  expect(ids([pick('strength-a', 2), pick('easy', 2, 8)], 2)).toEqual(['easy', 'strength-a']);
  const fixed = { sort: 'fixed' } as const;
  const own = [pick('strength-a', 2, 30, fixed), pick('easy', 2, 8, fixed)];
  expect(ids(own, 2)).toEqual(['strength-a', 'easy']);
});

it('a day has the stress of its hardest session, and is marked long besides', () => {
  const day = (...names: string[]) =>
    composeDays(
      frame(),
      order(),
      names.map((id) => pick(id, 6, 8)),
    )[6];
  expect(day('easy', 'progression')).toMatchObject({ stress: 'moderate', hard: false });
  expect(day('long', 'progression')).toMatchObject({ stress: 'long', long: true });
  expect(day('long', 'tempo')).toMatchObject({ stress: 'hard', hard: true, long: true });
  expect(day('mobility')).toMatchObject({ stress: 'rest', runs: false });
});

it('tells a run in kilometres and minutes, whichever the plan is measured in', () => {
  const inKm = composeDays(frame(), order(), [pick('easy', 1, 8)])[1]?.sessions[0];
  expect(inKm).toMatchObject({ km: 8, minutes: 48, amount: { measure: 'distance', from: 8 } });
  const time = frame({ measure: 'time' });
  const inMinutes = composeDays(time, order(), [pick('easy', 1, 48)])[1]?.sessions[0];
  expect(inMinutes).toMatchObject({ km: 8, minutes: 48, amount: { measure: 'time', from: 48 } });
});

it('counts the minutes of strength, and no kilometres', () => {
  const [session] = composeDays(frame(), order(), [pick('strength-a', 2, 30)])[2]?.sessions ?? [];
  expect(session).toMatchObject({ km: 0, minutes: 30, runs: false });
});

it('shows the author’s own range, and no size where there is none', () => {
  const amount = { measure: 'distance', from: 8, to: 10 } as const;
  const shown = (more: Partial<SizedPick>, load: number) =>
    composeDays(frame(), order(), [pick('easy', 1, load, more)])[1]?.sessions[0]?.amount;
  expect(shown({ amount }, 9)).toEqual(amount);
  expect(shown({}, 0)).toBeUndefined();
});

it('marks races and time trials, and keeps the author’s note', () => {
  const picks = [pick('time-trial-5k', 5, 9, { note: 'with Jo' }), pick('race-5k', 6, 9)];
  const days = composeDays(frame(), order(), picks);
  expect(days[5]?.sessions[0]).toMatchObject({ event: true, note: 'with Jo' });
  expect(days[6]?.sessions[0]).toMatchObject({ event: true });
  expect(days[6]?.sessions[0]).not.toHaveProperty('note');
});

it('a day of rest has its words like any other', () => {
  const [day] = composeDays(frame(), order(), []);
  expect(day?.sessions).toEqual([
    {
      session: 'rest',
      kind: 'rest',
      title: 'Rest',
      stress: 'rest',
      long: false,
      runs: false,
      event: false,
      km: 0,
      minutes: 0,
      qualityKm: 0,
      detail: '',
      steps: [],
      purpose: 'The work of the other days settles today.',
      feels: 'A little restless by evening is a good sign.',
      short: 'There is no shorter rest.',
      bare: 'Sleep on time.',
      reason: { rule: 'rest-day', sentence: 'Nothing. That is the session.' },
    },
  ]);
});

it('a session takes its words from the library, and its numbers from the week', () => {
  const tempo = sessionSchema.parse({
    title: 'Tempo',
    kind: 'tempo',
    purpose: 'Why.',
    feels: 'How.',
    steps: '2 km easy, {mins} min tempo, 1 km easy',
    progress: { mins: [20] },
    progresses: 'Grows.',
    short: 'Less.',
    bare: 'Least.',
  });
  const held = pick('tempo', 1, 8, { session: tempo, values: { mins: 20 }, sort: 'hard' });
  const [session] = composeDays(frame(), order(), [held])[1]?.sessions ?? [];
  expect(session).toMatchObject({
    session: 'tempo',
    kind: 'tempo',
    title: 'Tempo',
    stress: 'hard',
    long: false,
    runs: true,
    event: false,
    amount: { measure: 'distance', from: 8, to: 8 },
    km: 8,
    minutes: 48,
    detail: '20\u00a0min tempo',
    steps: ['about 2.5\u00a0km easy', '20\u00a0min tempo', 'about 1.5\u00a0km easy'],
    purpose: 'Why.',
    feels: 'How.',
    short: 'Less.',
    bare: 'Least.',
  });
  expect(session?.qualityKm).toBeCloseTo(20 / (6 * 0.81));
});

it('fills a run-walk with rounds for the size of the day', () => {
  const rounds = (load: number, measure: 'distance' | 'time') =>
    composeDays(frame({ measure }), order(), [
      pick('run-walk', 1, load, { values: { run: 2 } }),
    ])[1]?.sessions[0]?.steps.join('; ');
  expect(rounds(30, 'time')).toBe(rounds(5, 'distance'));
  expect(rounds(30, 'time')).not.toBe(rounds(45, 'time'));
});

it('orders the stresses from rest to hard', () => {
  const stress = (...names: string[]) =>
    composeDays(
      frame(),
      order(),
      names.map((id) => pick(id, 6, 8)),
    )[6]?.stress;
  expect(stress('mobility', 'walk')).toBe('easy');
  expect(stress('walk', 'mobility')).toBe('easy');
  expect(stress('tempo', 'long')).toBe('hard');
  expect(stress('progression', 'long')).toBe('long');
  expect(stress('progression', 'easy')).toBe('moderate');
});
