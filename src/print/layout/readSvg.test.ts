import { expect, it } from 'vitest';
import { readSvg } from './readSvg.ts';

const page = (inside: string): string => `<svg width="10" height="20.5">${inside}</svg>`;

it('reports the height that the content needs', () => {
  expect(readSvg(page(''))).toMatchObject({ width: 10, height: 20.5 });
});

it('reads a background as a box', () => {
  const svg = page('<rect x="1" y="2" width="3" height="4" fill="#faf1e4"/>');
  expect(readSvg(svg).shapes).toEqual([
    { type: 'box', x: 1, y: 2, width: 3, height: 4, fill: '#faf1e4' },
  ]);
});

it('reads an inline sign as paths at its place and scale', () => {
  const sign = encodeURIComponent(
    '<svg viewBox="0 0 10 10"><path d="M0 0H10" fill="none" stroke="#111111" stroke-width="2" stroke-dasharray="1 3"/></svg>',
  );
  const svg = page(
    `<image x="4" y="5" width="20" height="20" href="data:image/svg+xml;utf8,${sign}"/>`,
  );
  expect(readSvg(svg).shapes).toEqual([
    {
      type: 'path',
      x: 4,
      y: 5,
      scale: 2,
      d: 'M0 0H10',
      stroke: { colour: '#111111', width: 4, dash: [2, 6] },
    },
  ]);
});

it('refuses what a drawing cannot hold, rather than leave it out', () => {
  expect(() => readSvg(page('<path d="M0,0h1" stroke="#000"/>'))).toThrow(/may not draw <path>/);
});

it('refuses a word without a place', () => {
  expect(() => readSvg(page('<text x="1" width="2" font-size="9">Easy</text>'))).toThrow(
    /no number for y/,
  );
});
