import { expect, it } from 'vitest';
import { told, week } from '../../../test/fixtures/weeks.ts';
import { hardSpacing } from './hardSpacing.ts';

const judge = (text: string) => told(hardSpacing.judge(week(text)));

it('P11: tempo on Tuesday, Wednesday and Thursday fails, and says which days', () => {
  expect(judge('easy, tempo, tempo, tempo, easy, rest, long')).toEqual([
    'error Wednesday',
    'error Thursday',
  ]);
});

it('W9: the unbalanced week fails where hard meets hard and where the long run meets Monday', () => {
  expect(judge('moderate, intervals, tempo, easy, moderate, rest, long')).toEqual([
    'error Wednesday',
    'error Monday',
  ]);
});

it('W7, W10: lets the effective week pass', () => {
  expect(judge('easy, intervals, easy, rest, tempo, easy, long')).toEqual([]);
});

it('W12: judges the week as a loop, so a long Sunday needs a quiet Monday', () => {
  expect(judge('tempo, easy, easy, rest, easy, easy, long')).toEqual(['error Monday']);
  expect(judge('rest, tempo, easy, rest, easy, easy, long')).toEqual([]);
});

it('P23: asks for rest or easy after a race, a long run or a hard day', () => {
  expect(judge('rest, race, steady, rest, easy, easy, easy')).toEqual(['error Wednesday']);
  expect(judge('rest, long, easy, rest, easy, easy, easy')).toEqual([]);
  expect(judge('rest, hills, long, rest, easy, easy, easy')).toEqual(['error Wednesday']);
});

it('takes strength or a walk as an easy day, and a moderate day before a hard one', () => {
  expect(judge('rest, hills, strength, tempo, walk, easy, easy')).toEqual([]);
  expect(judge('rest, steady, hills, easy, easy, easy, easy')).toEqual([]);
});

it('names a run that is hard and long by both', () => {
  const [found] = hardSpacing.judge(week('rest, easy, easy, rest, easy, long (hard), steady'));
  expect(found?.message).toContain('Saturday is hard and long and Sunday is moderate');
});
