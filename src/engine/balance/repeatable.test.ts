import { expect, it } from 'vitest';
import { told, week } from '../../../test/fixtures/weeks.ts';
import { repeatable } from './repeatable.ts';

const judge = (text: string) => told(repeatable.judge(week(text)));

it('W12: a week that ends long and begins hard could not follow itself', () => {
  expect(judge('tempo, easy, easy, rest, easy, easy, long')).toEqual(['note Monday']);
});

it('W12: a week that begins easy could', () => {
  expect(judge('easy, tempo, easy, rest, easy, easy, long')).toEqual([]);
  expect(judge('tempo, easy, easy, rest, long, easy, easy')).toEqual([]);
});

it('a week with a race is not meant to be repeated', () => {
  expect(judge('steady, easy, easy, rest, easy, easy, race')).toEqual([]);
});
