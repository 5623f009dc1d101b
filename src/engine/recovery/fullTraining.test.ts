import { expect, it } from 'vitest';
import { RACES } from '../../model/race.ts';
import { DAYS_TO_FULL_TRAINING } from './fullTraining.ts';

const ROWS = RACES.map((race) => DAYS_TO_FULL_TRAINING[race]);

it('the longer the race the longer the recovery, at every level of experience', () => {
  for (const experience of ['new', 'developing', 'experienced'] as const) {
    const days = ROWS.map((row) => row[experience]);
    expect(days).toEqual([...days].sort((one, other) => one - other));
  }
});

it('the less experience the longer the recovery', () => {
  for (const { experienced, developing, new: fresh } of ROWS) {
    expect(experienced).toBeLessThan(developing);
    expect(developing).toBeLessThan(fresh);
  }
});

it('two weeks for the experienced after a marathon, a month for the new after a half', () => {
  expect(DAYS_TO_FULL_TRAINING.marathon.experienced).toBe(14);
  expect(DAYS_TO_FULL_TRAINING.half.new).toBe(30);
  expect(DAYS_TO_FULL_TRAINING.marathon.developing).toBe(24);
});
