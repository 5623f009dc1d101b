import { expect, it } from 'vitest';
import { told, week } from '../../../test/fixtures/weeks.ts';
import { tooLittleStress } from './tooLittleStress.ts';

const EASY = 'rest, easy, steady, rest, easy, easy, easy';

it('W4: a week that builds with neither a hard nor a long day gets a note', () => {
  expect(told(tooLittleStress.judge(week(EASY)))).toEqual(['note']);
});

it('a hard day or a long run is reason enough to adapt', () => {
  expect(tooLittleStress.judge(week(EASY.replace('steady', 'tempo')))).toEqual([]);
  expect(tooLittleStress.judge(week(EASY.replace('steady', 'long')))).toEqual([]);
});

it('weeks that are light on purpose are left alone', () => {
  for (const role of ['down', 'free', 'return', 'ease', 'taper'] as const) {
    expect(tooLittleStress.judge(week(EASY, { role }))).toEqual([]);
  }
});
