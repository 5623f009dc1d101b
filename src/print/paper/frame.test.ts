import { expect, it } from 'vitest';
import { frameOf } from './frame.ts';
import { mm } from './paper.ts';

it('leaves the same white on every side', () => {
  const { width, height, inner } = frameOf('a4', 'upright');
  expect([width, height]).toEqual([mm(210), mm(297)]);
  expect(inner.x).toBeCloseTo(width - inner.x - inner.width);
  expect(inner.y).toBeCloseTo(height - inner.y - inner.height);
});

it('lies on its long side', () => {
  const { width, height } = frameOf('letter', 'lying');
  expect(width).toBeCloseTo(792);
  expect(height).toBeCloseTo(612);
});

it('leaves room for holes on the side that is asked for', () => {
  const { inner } = frameOf('a4', 'upright', 'left');
  expect(inner.x).toBeCloseTo(mm(20));
  const right = frameOf('a4', 'upright', 'right');
  expect(right.width - right.inner.x - right.inner.width).toBeCloseTo(mm(20));
});
