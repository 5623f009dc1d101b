import { expect, it } from 'vitest';
import { told, week } from '../../../test/fixtures/weeks.ts';
import { moderateExcess } from './moderateExcess.ts';

const judge = (text: string) => told(moderateExcess.judge(week(text)));

it('W8, W9: the unbalanced week has four moderate or hard days and is refused', () => {
  expect(judge('moderate, intervals, tempo, easy, moderate, rest, long')).toEqual(['error']);
});

it('W16: three moderate or hard days are a warning', () => {
  expect(judge('easy, tempo, easy, steady, easy, hills, rest')).toEqual(['warning']);
});

it('two of them with as many easy days pass', () => {
  expect(judge('easy, tempo, rest, rest, hills, easy, long')).toEqual([]);
});

it('they may not outnumber the easy days, and the long run is none of these', () => {
  expect(judge('rest, tempo, rest, rest, hills, easy, long')).toEqual(['error']);
  expect(judge('rest, tempo, rest, rest, rest, rest, long')).toEqual(['error']);
});

it('a run that is long and hard counts once', () => {
  expect(judge('rest, tempo, easy, rest, easy, rest, long (hard)')).toEqual([]);
});

it('names the days it warns of', () => {
  const [found] = moderateExcess.judge(week('easy, tempo, easy, steady, easy, hills, rest'));
  expect(found?.message).toBe('3 moderate or hard days (Tuesday, Thursday, Saturday)');
});

it('a race alone in its week is no excess; a race beside other hard days is', () => {
  expect(judge('rest, rest, rest, rest, rest, rest, race')).toEqual([]);
  expect(judge('rest, tempo, rest, easy, rest, rest, race')).toEqual(['error']);
});
