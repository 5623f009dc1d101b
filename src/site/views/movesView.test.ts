import { expect, it } from 'vitest';
import { exampleMoves } from './movesView.ts';

it('A5: shows where each day of a good week may go', () => {
  expect(
    exampleMoves().map(({ name, words, sign, mayGoTo }) => [name, words, sign, mayGoTo]),
  ).toEqual([
    ['Monday', 'Easy', 'none', 'Wed, Thu and Sat'],
    ['Tuesday', 'Intervals', 'hard', 'Wed, Fri and Sun'],
    ['Wednesday', 'Easy', 'none', 'Mon, Tue, Thu and Sat'],
    ['Thursday', 'Rest', 'rest', 'Mon, Wed, Fri and Sat'],
    ['Friday', 'Tempo', 'hard', 'Tue, Thu and Sun'],
    ['Saturday', 'Easy', 'none', 'Mon, Wed and Thu'],
    ['Sunday', 'Long', 'long', 'Tue and Fri'],
  ]);
});
