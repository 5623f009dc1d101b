import { expect, it } from 'vitest';
import { shortened, textWidth } from './textWidth.ts';

it('counts letters by their width', () => {
  expect(textWidth('il', 10)).toBeCloseTo(5);
  expect(textWidth('Ma', 10)).toBeCloseTo(9.9);
  expect(textWidth('€', 10)).toBeCloseTo(7.2);
});

it('leaves what fits alone, and cuts the rest at a word', () => {
  const title = 'Half marathon with the club';
  expect(shortened(title, 18, 400)).toBe(title);
  expect(shortened(title, 18, 120)).toBe('Half marathon…');
  expect(shortened(title, 18, 60)).toBe('Half…');
});

it('cuts within a word where nothing else is left', () => {
  const cut = shortened('Querfeldeinmeisterschaft', 18, 60);
  expect(cut).toMatch(/^Quer\p{L}*…$/u);
  expect(textWidth(cut, 18)).toBeLessThanOrEqual(60);
  expect(shortened('Ab', 18, 1)).toBe('A…');
});
