import { expect, it } from 'vitest';
import { told, week } from '../../../test/fixtures/weeks.ts';
import { restDay } from './restDay.ts';

const SEVEN = 'easy, tempo, easy, easy, hills, easy, long';

it('asks for a day without running', () => {
  expect(told(restDay.judge(week(SEVEN)))).toEqual(['warning']);
});

it('only notes it for the experienced', () => {
  expect(told(restDay.judge(week(SEVEN, { experience: 'experienced' })))).toEqual(['note']);
});

it('takes a day of strength or cross-training as a day without running', () => {
  expect(restDay.judge(week(SEVEN.replace('easy', 'strength')))).toEqual([]);
});
