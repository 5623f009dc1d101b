import { expect, it } from 'vitest';
import { told, week } from '../../../test/fixtures/weeks.ts';
import { easyShare } from './easyShare.ts';

const judge = (text: string) => told(easyShare.judge(week(text)));

it('W16: half of the running days easy or long is enough', () => {
  expect(judge('rest, tempo, easy, rest, hills, rest, long')).toEqual([]);
});

it('W8: less than half is a warning', () => {
  expect(judge('rest, tempo, easy, steady, rest, hills, long')).toEqual(['warning']);
});

it('days without a run neither help nor hurt', () => {
  expect(judge('walk, tempo, strength, rest, walk, rest, rest')).toEqual(['warning']);
  expect(judge('rest, rest, rest, rest, rest, rest, rest')).toEqual([]);
});
