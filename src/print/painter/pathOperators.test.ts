import { expect, it } from 'vitest';
import { pathOperators } from './pathOperators.ts';

it.each([
  ['M1 2L3 4', '1 2 m 3 4 l'],
  ['m1 2l3 4h-1v.5z', '1 2 m 4 6 l 3 6 l 3 6.5 l h'],
  ['M0 0 1 1 2 0Z', '0 0 m 1 1 l 2 0 l h'],
  ['M0,0c1,1 2,1 3,0', '0 0 m 1 1 2 1 3 0 c'],
  ['M5 5h1zm1 1h1', '5 5 m 6 5 l h 6 6 m 7 6 l'],
])('writes %s as %s', (d, operators) => {
  expect(pathOperators(d)).toBe(operators);
});

it('refuses arcs, which PDF does not have', () => {
  expect(() => pathOperators('M0 0A1 1 0 0 1 2 2')).toThrow('No path command A');
});
