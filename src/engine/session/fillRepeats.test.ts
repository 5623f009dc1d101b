import { expect, it } from 'vitest';
import { library } from '../../../test/fixtures/content.ts';
import type { SessionDefinition } from '../../model/session.ts';
import { estimate } from './estimate.ts';
import { fillRepeats } from './fillRepeats.ts';

const runWalk = library.get('run-walk') as SessionDefinition;
const rounds = (run: number, minutes: number) =>
  fillRepeats(runWalk, { run }, { km: 0, minutes }, 7)['fill'];

it('takes as many rounds as bring a session to its size', () => {
  expect(rounds(2, 25)).toBe(5);
  expect(rounds(4, 30)).toBe(4);
});

it('comes within half a round of the size, whatever it is', () => {
  for (let minutes = 20; minutes <= 60; minutes++) {
    const values = fillRepeats(runWalk, { run: 3 }, { km: 0, minutes }, 7);
    const told = estimate(runWalk.steps?.list ?? [], values, 7).minutes;
    expect(Math.abs(told - minutes)).toBeLessThanOrEqual(2);
  }
});

it('takes one round at least', () => {
  expect(rounds(10, 12)).toBe(1);
});

it('leaves other sessions as they are', () => {
  const tempo = library.get('tempo') as SessionDefinition;
  expect(fillRepeats(tempo, { mins: 10 }, { km: 8, minutes: 50 }, 6)).toEqual({ mins: 10 });
});
