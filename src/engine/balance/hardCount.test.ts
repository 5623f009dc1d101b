import { expect, it } from 'vitest';
import { told, week } from '../../../test/fixtures/weeks.ts';
import { hardCount } from './hardCount.ts';

const judge = (text: string, role: 'build' | 'down' = 'build') =>
  told(hardCount.judge(week(text, { role })));

it('W6: one or two hard days a week are right', () => {
  expect(judge('rest, tempo, easy, easy, easy, easy, long')).toEqual([]);
  expect(judge('rest, tempo, easy, easy, hills, easy, long')).toEqual([]);
});

it('W6: a third hard day is refused', () => {
  expect(judge('hills, easy, tempo, easy, intervals, rest, easy')).toEqual(['error']);
});

it('a long run with hard parts counts as hard', () => {
  expect(judge('rest, tempo, easy, hills, easy, rest, long (hard)')).toEqual(['error']);
});

it('W4: a week that builds without a hard day gets a note, a down week none', () => {
  expect(judge('rest, easy, easy, rest, easy, easy, long')).toEqual(['note']);
  expect(judge('rest, easy, easy, rest, easy, easy, long', 'down')).toEqual([]);
});
