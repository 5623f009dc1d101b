import { expect, it } from 'vitest';
import { plan, planWeek, run } from '../../../test/fixtures/weeks.ts';
import type { Kind } from '../../model/kind.ts';
import { variety } from './variety.ts';

const KINDS: Kind[] = ['long', 'progression', 'fartlek', 'intervals', 'hills', 'strength'];
const weekOf = (kinds: Kind[]) =>
  planWeek(1, Object.fromEntries(kinds.map((kind, at) => [at, run(kind, 5)])));

it('M22: notes what a plan leaves out', () => {
  const [found] = variety.judge(plan([weekOf(KINDS)]));
  expect(found).toMatchObject({ severity: 'note', message: 'the plan has no cross-training' });
});

it('M22: is content when all seven appear', () => {
  expect(variety.judge(plan([weekOf([...KINDS, 'cross-training'])]))).toEqual([]);
});
