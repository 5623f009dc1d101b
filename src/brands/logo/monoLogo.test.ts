import { expect, it } from 'vitest';
import type { DrawnLogo } from './logo.ts';
import { blackened } from './monoLogo.ts';

it('draws every colour in black, and leaves white gaps white', () => {
  const logo: DrawnLogo = {
    kind: 'drawn',
    width: 100,
    height: 50,
    paths: [
      { d: 'M0 0L1 0L1 1Z', fill: '#0b4f6c', evenOdd: true },
      { d: 'M0 0L1 0', stroke: { colour: '#f5b700', width: 2, round: true } },
      { d: 'M0 0L1 0L1 1Z', fill: '#fafafa' },
    ],
  };
  expect(blackened(logo).paths).toEqual([
    { d: 'M0 0L1 0L1 1Z', fill: '#000000', evenOdd: true },
    { d: 'M0 0L1 0', stroke: { colour: '#000000', width: 2, round: true } },
    { d: 'M0 0L1 0L1 1Z', fill: '#ffffff' },
  ]);
});
