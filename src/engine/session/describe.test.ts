import { expect, it } from 'vitest';
import { type SessionDefinition, sessionSchema } from '../../model/session.ts';
import type { Units } from '../../model/units.ts';
import { describe, fill, type Stretch } from './describe.ts';
import type { Values } from './estimate.ts';

const session = (more: object) =>
  sessionSchema.parse({
    title: 'Any',
    kind: 'fartlek',
    purpose: 'Why.',
    feels: 'How.',
    progresses: 'More.',
    short: 'Less.',
    bare: 'Least.',
    ...more,
  });
const describeDetail = (
  told: SessionDefinition,
  values: Values,
  units: Units,
  stretch: Stretch = { km: 8, easyPace: 6 },
) => describe(told, values, units, stretch).detail;
const describeSteps = (told: SessionDefinition, values: Values, units: Units, stretch: Stretch) =>
  describe(told, values, units, stretch).steps;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const reps = session({ steps: '2 km easy, {reps} x (1 min quick, 1 min float), 1 km easy' });

it('tells the main part of a session in a cell', () => {
  expect(plain(describeDetail(reps, { reps: 10 }, 'km'))).toBe('10 × 1 min quick, 1 min float');
});

it('rather takes the session’s own words, with its numbers', () => {
  const own = session({ detail: '{reps} quick bits' });
  expect(describeDetail(own, { reps: 8 }, 'km')).toBe('8 quick bits');
  expect(fill('{a} and {b}', { a: 1.5, b: 2 })).toBe('1.5 and 2');
});

it('stretches warm-up and cool-down to the size of the day', () => {
  const lines = describeSteps(reps, { reps: 5 }, 'km', { km: 8, easyPace: 6 }).map(plain);
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^about [\d.]+ km easy$/);
  expect(lines[1]).toBe('5 × 1 min quick, 1 min float');
  expect(lines[2]).toMatch(/^about [\d.]+ km easy$/);
});

it('never tells a warm-up of nothing', () => {
  const [first = ''] = describeSteps(reps, { reps: 5 }, 'km', { km: 0, easyPace: 6 });
  expect(plain(first)).toBe('about 0.5 km easy');
});

it('turns single stretches into the runner’s units and leaves repeats on the track', () => {
  const tempo = session({ steps: '1 km easy, 4 km tempo, 3 x 400 m hard' });
  const lines = describeSteps(tempo, {}, 'mi', { km: 10, easyPace: 6 }).map(plain);
  expect(lines).toContain('2.5 mi tempo');
  expect(lines).toContain('3 × 400 m hard');
});

it('tells a routine line by line', () => {
  const strength = session({ kind: 'strength', routine: ['Squats.', 'Lunges.'] });
  const stretch = { km: 0, easyPace: 6 };
  expect(describeSteps(strength, {}, 'km', stretch)).toEqual(['Squats.', 'Lunges.']);
});

const lines = (steps: string, km: number, units: 'km' | 'mi' = 'km') =>
  describeSteps(session({ steps }), {}, units, { km, easyPace: 6 }).map(plain);
const MAIN = '3 x (1 km hard, 2 min jog)';

it('gives three fifths of the easy running to the warm-up, rounded up to a half', () => {
  expect(lines(`2 km easy, ${MAIN}, 1 km easy`, 8)).toEqual([
    'about 2.5 km easy',
    '3 × 1 km hard, 2 min jog',
    'about 1.5 km easy',
  ]);
  expect(lines(`2 km easy, ${MAIN}, 1 km easy`, 12, 'mi')).toEqual([
    'about 3.5 mi easy',
    '3 × 1 km hard, 2 min jog',
    'about 2 mi easy',
  ]);
});

it('gives all of it to the one easy part there is', () => {
  expect(lines(`2 km easy, ${MAIN}`, 8)).toEqual(['about 4.5 km easy', '3 × 1 km hard, 2 min jog']);
  expect(lines(`${MAIN}, 1 km easy`, 8)).toEqual(['3 × 1 km hard, 2 min jog', 'about 4 km easy']);
});

it('adds no easy running to a session that has none', () => {
  expect(lines(MAIN, 8)).toEqual(['3 × 1 km hard, 2 min jog']);
  expect(lines('10 min tempo, 1.5 km marathon effort', 8)).toEqual([
    '10 min tempo',
    '1.5 km marathon effort',
  ]);
});

it('keeps minutes, metres and the runner’s own unit, and turns the other to halves', () => {
  expect(lines('1 mi tempo, 5 km tempo, 10 min tempo, 800 m hard, walk', 0)).toEqual([
    '1.5 km tempo',
    '5 km tempo',
    '10 min tempo',
    '800 m hard',
    'walk',
  ]);
  expect(lines('1 mi tempo, 5 km tempo', 0, 'mi')).toEqual(['1 mi tempo', '3 mi tempo']);
});

it('has nothing to tell of a session without steps', () => {
  expect(describeSteps(session({}), {}, 'km', { km: 5, easyPace: 6 })).toEqual([]);
  expect(describeDetail(session({}), {}, 'km')).toBe('');
});

it('joins the stretches of a main part, and shows nothing for a number that is missing', () => {
  const two = session({ steps: '1 km easy, 2 km tempo, 1 km hard' });
  expect(plain(describeDetail(two, {}, 'km'))).toBe('2 km tempo, 1 km hard');
  expect(fill('{a} of {b}', { b: 2 })).toBe('0 of 2');
});

it('keeps number and unit on one line', () => {
  expect(describeDetail(session({ steps: '2 x 400 m hard' }), {}, 'km')).toBe(
    '2\u00a0×\u00a0400\u00a0m hard',
  );
});
