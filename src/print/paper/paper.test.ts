import { expect, it } from 'vitest';
import { landscape, mm, PAPERS } from './paper.ts';

it('counts 72 points to an inch', () => {
  expect(mm(25.4)).toBe(72);
});

it('lays Letter on its long side as 11 by 8½ inches', () => {
  const { width, height } = landscape('letter');
  expect([width, height].map(Math.round)).toEqual([792, 612]);
});

it('makes each larger paper of two smaller ones', () => {
  expect(PAPERS.a3.width).toBe(PAPERS.a4.height);
  expect(PAPERS.tabloid.width).toBe(PAPERS.letter.height);
});
