import { expect, it } from 'vitest';
import type { DrawnLogo } from '../brands/logo/logo.ts';
import { logoBox, logoShapes } from './brandLogo.ts';

const LOGO: DrawnLogo = {
  kind: 'drawn',
  width: 100,
  height: 50,
  paths: [
    { d: 'M0 0L100 0L100 50Z', fill: '#0b4f6c', evenOdd: true },
    { d: 'M0 0L100 0', stroke: { colour: '#d8742a', width: 4, round: true } },
  ],
};
const ROOM = { x: 10, y: 20, width: 80, height: 20 };

it('is as large as its room lets it, in the middle of its height, at the side it is asked to', () => {
  expect(logoBox(LOGO, ROOM)).toEqual({ x: 10, y: 20, width: 40, height: 20 });
  expect(logoBox(LOGO, ROOM, 'right')).toEqual({ x: 50, y: 20, width: 40, height: 20 });
  expect(logoBox(LOGO, { ...ROOM, height: 60 })).toEqual({ x: 10, y: 30, width: 80, height: 40 });
});

it('stands in its box as paths, strokes as thick as the drawing has them', () => {
  expect(logoShapes(LOGO, logoBox(LOGO, ROOM), 'colour')).toEqual([
    {
      type: 'path',
      x: 10,
      y: 20,
      scale: 0.4,
      d: 'M0 0L100 0L100 50Z',
      fill: '#0b4f6c',
      evenOdd: true,
    },
    {
      type: 'path',
      x: 10,
      y: 20,
      scale: 0.4,
      d: 'M0 0L100 0',
      stroke: { colour: '#d8742a', width: 1.6, round: true },
    },
  ]);
});

it('is black in mono', () => {
  const [area, line] = logoShapes(LOGO, logoBox(LOGO, ROOM), 'mono');
  expect(area?.fill).toBe('#000000');
  expect(line?.stroke?.colour).toBe('#000000');
});

it('has no shapes as a PNG', () => {
  const png = { kind: 'png', width: 100, height: 50, bytes: new Uint8Array() } as const;
  expect(logoShapes(png, logoBox(png, ROOM), 'colour')).toEqual([]);
});
