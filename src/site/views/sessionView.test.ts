import { expect, it } from 'vitest';
import { KIND_NAMES } from '../../model/kind.ts';
import { sessionSchema } from '../../model/session.ts';
import { sessionGroup } from './sessionGroups.ts';
import { nameOf, sessionView, stepLines } from './sessionView.ts';

const fartlek = sessionSchema.parse({
  title: 'Fartlek',
  kind: 'fartlek',
  purpose: 'Wakes fast legs.',
  feels: 'Light.',
  steps: '2 km easy, {reps} x (1 min quick, 1 min float), 1 km easy',
  progress: { reps: [6, 8, 10] },
  progresses: 'Two more each time.',
  short: 'Half of it.',
  bare: 'Ten minutes.',
});

it('writes steps line by line, with the span of what progresses', () => {
  expect(stepLines(fartlek)).toEqual([
    '2 km easy',
    '6–10\u00a0× 1 min quick, 1 min float',
    '1 km easy',
  ]);
});

it('says how a session gets its size', () => {
  const size = (more: object) => sessionView('x', { ...fartlek, ...more }, []).size;
  expect(size({})).toBe('Grows in 3 steps');
  expect(size({ kind: 'easy' })).toBe('As long as the week asks');
  expect(size({ amount: { measure: 'time', from: 30, to: 30 } })).toBe('30\u00a0min');
  expect(size({ progress: undefined })).toBe('Always the same');
});

it('gives every kind of session a chapter', () => {
  for (const kind of KIND_NAMES) expect(sessionGroup(kind), kind).not.toBe('');
});

it('tells namesakes apart by their ids', () => {
  const library = new Map([
    ['easy', { ...fartlek, title: 'Easy' }],
    ['easy-strides', { ...fartlek, title: 'Easy' }],
    ['fartlek', fartlek],
  ]);
  expect([...library.keys()].map((id) => nameOf(id, library))).toEqual([
    'Easy',
    'Easy strides',
    'Fartlek',
  ]);
});

it('shows the sign that its day would carry', () => {
  const sign = (more: object) => sessionView('x', { ...fartlek, ...more }, []).sign;
  expect([sign({}), sign({ kind: 'easy' }), sign({ kind: 'race' })]).toEqual([
    'hard',
    'none',
    'event',
  ]);
});
