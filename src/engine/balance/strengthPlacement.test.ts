import { expect, it } from 'vitest';
import { told, week } from '../../../test/fixtures/weeks.ts';
import { strengthPlacement } from './strengthPlacement.ts';

const judge = (text: string) => told(strengthPlacement.judge(week(text)));

it('A12: strength after a run, or on a day of its own, is where it belongs', () => {
  expect(judge('rest, tempo + strength, easy, strength, rest, easy, long')).toEqual([]);
});

it('A12: strength before the run of the day competes with it', () => {
  expect(judge('rest, strength + easy, easy, rest, rest, easy, long')).toEqual(['warning Tuesday']);
});

it('A12: strength on the eve of a hard or long day is told, round the loop too', () => {
  expect(judge('rest, strength, tempo, easy, rest, strength, long')).toEqual([
    'warning Tuesday',
    'warning Saturday',
  ]);
  expect(judge('hills, easy, easy, rest, rest, easy, strength')).toEqual(['warning Sunday']);
});

it('no strength in the week of a race', () => {
  expect(judge('rest, strength, easy, rest, easy, easy, race')).toEqual(['warning Tuesday']);
});

it('a race week without strength is as it should be', () => {
  expect(judge('rest, easy, easy, rest, easy, easy, race')).toEqual([]);
});
