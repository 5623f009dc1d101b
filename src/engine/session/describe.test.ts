import { expect, it } from 'vitest';
import { sessionSchema } from '../../model/session.ts';
import { describeDetail, describeSteps, fill } from './describe.ts';

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
