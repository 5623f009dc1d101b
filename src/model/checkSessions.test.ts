import { expect, it } from 'vitest';
import { library } from '../../test/fixtures/content.ts';
import { definition } from '../../test/fixtures/orders.ts';
import { checkSession, checkSessions } from './checkSessions.ts';
import { sessionSchema } from './session.ts';

const known = { library, ruleIds: [], nearest: () => undefined };
const check = (more: object, overrides: object[] = [], from = known) =>
  checkSessions(
    definition({ phases: [{ phase: 'base', weeks: 4, purpose: 'Any.', ...more }], overrides }),
    from,
  );
const paths = (...given: Parameters<typeof check>) =>
  check(...given).map(({ path }) => path.join('.'));

it.each(['hard', 'moderate', 'easy', 'long', 'strength', 'also'])(
  'knows every session under `%s`',
  (list) => {
    expect(paths({ [list]: ['easy', 'magic'] })).toEqual([`phases.0.${list}.1`]);
  },
);

it('knows what a phase ends with, and what stands on the author’s days', () => {
  expect(paths({ ends: { sat: 'race-5k', sun: 'magic' } })).toEqual(['phases.0.ends.sun']);
  const own = { week: 1, day: 'mon', session: ['easy', 'magic'] };
  expect(paths({}, [own])).toEqual(['overrides.0.session']);
});

it('rest needs no place in the library', () => {
  const rest = [{ week: 1, day: 'mon', session: 'rest' }];
  const bare = new Map([...library].filter(([id]) => id !== 'rest'));
  expect(paths({}, rest, { ...known, library: bare })).toEqual([]);
});

it('strides need a session of their own where a phase asks for them', () => {
  const bare = new Map([...library].filter(([id]) => id !== 'easy-strides'));
  expect(paths({ strides: 1 })).toEqual([]);
  expect(paths({ strides: 1 }, [], { ...known, library: bare })).toEqual(['phases.0.strides']);
  expect(paths({ strides: 0 }, [], { ...known, library: bare })).toEqual([]);
});

it('guesses what was meant', () => {
  const [found] = check({ hard: ['tempoo'] }, [], { ...known, nearest: () => 'tempo' } as never);
  expect(found?.remedy).toBe('Did you mean "tempo"?');
  expect(check({ hard: ['tempoo'] })[0]?.remedy).toContain('add the session to the library');
});

const session = (more: object) =>
  checkSession(
    sessionSchema.parse({
      title: 'Any',
      kind: 'fartlek',
      purpose: 'Any.',
      feels: 'Any.',
      progresses: 'Any.',
      short: 'Any.',
      bare: 'Any.',
      ...more,
    }),
  ).map(({ path, what }) => `${path.join('.')}: ${what}`);

it('every name in a session’s steps has its values', () => {
  const steps = '2 km easy, {reps} x ({mins} min quick, 1 min float)';
  expect(session({ steps, progress: { reps: [6, 8], mins: [1, 2] } })).toEqual([]);
  expect(session({ steps, progress: { reps: [6, 8] } })).toEqual(['steps: {mins} has no values']);
  expect(session({ steps })).toHaveLength(2);
});

it('so has every name in its detail', () => {
  expect(session({ detail: '{reps} × 1 min', progress: { reps: [6] } })).toEqual([]);
  expect(session({ detail: '{reps} × 1 min' })).toEqual(['detail: {reps} has no values']);
});

it('lists of a progression go step by step together', () => {
  expect(session({ progress: { reps: [6, 8], mins: [1, 2] } })).toEqual([]);
  expect(session({ progress: { reps: [6, 8], mins: [1] } })).toEqual([
    'progress: its lists have different lengths',
  ]);
});
