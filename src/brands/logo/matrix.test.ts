import { expect, it } from 'vitest';
import { applied, evenScale, type Point, parseTransform, SAME } from './matrix.ts';

const moved = (transform: string, point: Point = [1, 2]) =>
  applied(parseTransform(transform) ?? SAME, point).map(
    (value) => Math.round(value * 1000) / 1000 || 0,
  );

it('moves, scales, turns and leans', () => {
  expect(moved('translate(3)')).toEqual([4, 2]);
  expect(moved('translate(3, 4)')).toEqual([4, 6]);
  expect(moved('scale(2)')).toEqual([2, 4]);
  expect(moved('scale(2 3)')).toEqual([2, 6]);
  expect(moved('rotate(90)')).toEqual([-2, 1]);
  expect(moved('rotate(90 1 1)')).toEqual([0, 1]);
  expect(moved('skewX(45)')).toEqual([3, 2]);
  expect(moved('skewY(45)')).toEqual([1, 3]);
  expect(moved('matrix(1 0 0 -1 5 6)')).toEqual([6, 4]);
});

it('applies the last first, as SVG does', () => {
  expect(moved('translate(10 0) scale(2)')).toEqual([12, 4]);
  expect(moved('scale(2),translate(10,0)')).toEqual([22, 4]);
  expect(moved('')).toEqual([1, 2]);
});

it('refuses what it does not know', () => {
  for (const text of [
    'turn(3)',
    'scale(a)',
    'rotate(1 2)',
    'matrix(1 2 3)',
    'scale(2',
    'scale(2) x',
    'scale()',
  ]) {
    expect(parseTransform(text), text).toBeUndefined();
  }
});

it('knows whether a stroke keeps one width', () => {
  const scale = (text: string) => evenScale(parseTransform(text) ?? SAME);
  expect(scale('rotate(30) scale(-2 2)')).toBeCloseTo(2, 6);
  expect(scale('scale(1 2)')).toBeUndefined();
  expect(scale('skewX(20)')).toBeUndefined();
  expect(scale('matrix(1 .5 .5 1 0 0)')).toBeUndefined();
});
