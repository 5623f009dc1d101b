import { expect, it } from 'vitest';
import { library } from '../../test/fixtures/content.ts';
import { definition } from '../../test/fixtures/orders.ts';
import { checkLists, checkSession, checkSessions } from './checkSessions.ts';
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

const lists = (more: object) =>
  checkLists(
    definition({ phases: [{ phase: 'base', weeks: 4, purpose: 'Any.', ...more }] }),
    known,
  );

it.each<[string, string, string]>([
  ['hard', 'tempo', 'easy'],
  ['hard', 'short-reps', 'race-5k'],
  ['hard', 'tempo', 'time-trial-5k'],
  ['hard', 'tempo', 'strength-a'],
  ['hard', 'tempo', 'long'],
  ['moderate', 'steady', 'easy'],
  ['moderate', 'steady', 'tempo'],
  ['easy', 'easy', 'walk'],
  ['easy', 'recovery', 'steady'],
  ['long', 'long', 'easy'],
  ['strength', 'strength-a', 'mobility'],
  ['also', 'walk', 'easy'],
])('%s takes %s and not %s', (list, right, wrong) => {
  expect(lists({ [list]: [right] })).toEqual([]);
  expect(lists({ [list]: [right, wrong] }).map(({ path }) => path)).toEqual([
    ['phases', 0, list, 1],
  ]);
});

it('tells with a session in the wrong list what belongs there', () => {
  const wrong = {
    hard: ['easy'],
    moderate: ['tempo'],
    easy: ['walk'],
    long: ['easy'],
    strength: ['walk'],
    also: ['easy'],
  };
  const found = lists(wrong);
  expect(found.map(({ what, expected }) => `${what}, not ${expected}`)).toEqual([
    '"easy" (easy) stands among the hard runs, not hard runs',
    '"tempo" (tempo) stands among the moderate runs, not moderate runs',
    '"walk" (walk) stands among the easy runs, not easy runs',
    '"easy" (easy) stands among the long runs, not long runs',
    '"walk" (walk) stands among the strength sessions, not strength sessions',
    '"easy" (easy) stands among the sessions that are no runs, not sessions that are no runs',
  ]);
  expect(new Set(found.map(({ remedy }) => remedy))).toEqual(
    new Set(['Move it to the list of its kind, to `ends` or to an override.']),
  );
});

it('leaves a session that the library lacks to the check that names it', () => {
  expect(lists({ hard: ['magic'] })).toEqual([]);
  expect(check({ hard: ['magic'] })).toEqual([
    {
      path: ['phases', 0, 'hard', 0],
      what: 'there is no session "magic" in the library',
      expected: 'the id of a session in sessions/',
      remedy: 'Correct the name, or add the session to the library.',
    },
  ]);
});

it('asks for the nearest among the names of the library', () => {
  const asked: unknown[] = [];
  const nearest = (...words: unknown[]): undefined => void asked.push(...words);
  check({ hard: ['tempoo'] }, [], { ...known, nearest } as never);
  expect(asked).toEqual(['tempoo', [...library.keys()]]);
});

const repeats = (reps: number[]) => session({ steps: '{reps} x 1 min quick', progress: { reps } });

it('counts repeats in whole numbers up to a hundred', () => {
  const told = 'progress.reps: it counts repeats with values that cannot be counted';
  expect(repeats([6, 100])).toEqual([]);
  expect(repeats([6, 100.5])).toEqual([told]);
  expect(repeats([6, 6.5])).toEqual([told]);
  expect(repeats([6, 101])).toEqual([told]);
  expect(session({ steps: '{mins} min quick', progress: { mins: [1.5, 120] } })).toEqual([]);
});

it('a repeat of a number needs no list, nor does what fills a session', () => {
  expect(session({ steps: '6 x (1 min quick, 1 min float)' })).toEqual([]);
  expect(session({ steps: '{fill} x (1 min quick, 1 min float)' })).toEqual([]);
  expect(session({ steps: 'easy, {mins} min quick' })).toEqual(['steps: {mins} has no values']);
});

it('takes the names of objects for names like others', () => {
  expect(session({ detail: '{toString}' })).toEqual(['detail: {toString} has no values']);
});

it('answers each mistake in a session with what was expected and a remedy', () => {
  const parsed = sessionSchema.parse({
    title: 'Any',
    kind: 'fartlek',
    purpose: 'Any.',
    feels: 'Any.',
    progresses: 'Any.',
    short: 'Any.',
    bare: 'Any.',
    steps: '{reps} x {secs} s quick',
    progress: { reps: [6.5], mins: [1, 2] },
  });
  expect(checkSession(parsed)).toEqual([
    {
      path: ['progress'],
      what: 'its lists have different lengths',
      expected: 'one value for each step of the progression in every list',
      remedy: 'Make them equally long.',
    },
    {
      path: ['steps'],
      what: '{secs} has no values',
      expected: 'a list `secs` under `progress`',
      remedy: 'Add the list, or write a number.',
    },
    {
      path: ['progress', 'reps'],
      what: 'it counts repeats with values that cannot be counted',
      expected: 'whole numbers from 1 to 100',
      remedy: 'Round them.',
    },
  ]);
});
