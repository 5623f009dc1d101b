import { expect, it } from 'vitest';
import { parseSteps } from '../../model/steps.ts';
import { partsOf } from './parts.ts';

const sizes = (text: string): number[] => {
  const steps = parseSteps(text);
  const { warmUp, main, coolDown } = partsOf(Array.isArray(steps) ? steps : []);
  return [warmUp.length, main.length, coolDown.length];
};

it('splits a session into warm-up, main part and cool-down', () => {
  expect(sizes('2 km easy, 5 x (1 km hard, 2 min jog), 1 km easy')).toEqual([1, 1, 1]);
  expect(sizes('2 km easy, 1 km hard, 1 km easy, 1 km hard')).toEqual([1, 3, 0]);
});

it('an easy run is all main part', () => {
  expect(sizes('easy')).toEqual([0, 1, 0]);
  expect(sizes('1 km easy, 2 km easy')).toEqual([0, 2, 0]);
});
