import { expect, it } from 'vitest';
import { TRAINING_IN_THE_GREY } from '../../src/engine/capacity/inTheGrey.ts';
import { EN } from '../../templates/words/en.ts';

it('A6, A7: the sheets print every rule of training in the grey, in the engine’s order', () => {
  expect(EN.grey.map(({ id }) => id)).toEqual(TRAINING_IN_THE_GREY.map(({ id }) => id));
  for (const [at, { answer }] of EN.grey.entries()) {
    expect(answer.length).toBeLessThanOrEqual((TRAINING_IN_THE_GREY[at]?.answer.length ?? 0) + 5);
  }
});
