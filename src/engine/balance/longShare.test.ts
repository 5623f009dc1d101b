import { expect, it } from 'vitest';
import { sizes, told, week } from '../../../test/fixtures/weeks.ts';
import { longShare, longShareLimit } from './longShare.ts';

const judge = (volume: number, long: number, forMarathon = false) =>
  told(
    longShare.judge(
      week('rest, easy, easy, rest, easy, easy, long', { sizes: sizes(volume, long), forMarathon }),
    ),
  );

it('the long run may be 30 % of the week, and half a percent for rounding', () => {
  expect(judge(40, 12)).toEqual([]);
  expect(judge(40, 12.19)).toEqual([]);
  expect(judge(40, 12.3)).toEqual(['warning']);
});

it('it may be 25 % of more than 64 km', () => {
  expect(longShareLimit(64)).toBe(0.3);
  expect(longShareLimit(64.1)).toBe(0.25);
  expect(judge(64, 19)).toEqual([]);
  expect(judge(70, 18.5)).toEqual(['warning']);
});

it('it stops at 150 minutes unless the plan is for a marathon', () => {
  expect(judge(120, 25)).toEqual([]);
  expect(judge(120, 25.5)).toEqual(['warning']);
  expect(judge(120, 25.5, true)).toEqual([]);
});

it('says nothing where sizes are unknown or there is no long run', () => {
  expect(longShare.judge(week('rest, easy, easy, rest, easy, easy, long'))).toEqual([]);
  expect(judge(40, 0)).toEqual([]);
});
