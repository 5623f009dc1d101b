import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Colours } from './brand.ts';
import { contrast } from './contrast.ts';
import { PERIODICAL } from './periodical.ts';

const { light, dark } = PERIODICAL;

describe.each([
  ['light', light],
  ['dark', dark],
] as [string, Colours][])('on a %s page', (_, colours) => {
  it('words can be read on paper and on a hard day', () => {
    const words = [colours.ink, colours.soft, ...Object.values(colours.seasonText)];
    for (const ground of [colours.paper, colours.hard]) {
      for (const word of words)
        expect(contrast(word, ground), `${word} on ${ground}`).toBeGreaterThan(4.5);
    }
  });

  it('bars and marks stand out from paper', () => {
    for (const shape of Object.values(colours.season)) {
      expect(contrast(shape, colours.paper), shape).toBeGreaterThan(3);
    }
  });
});

it('the stylesheet holds every colour of the brand', () => {
  const css = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  for (const colours of [light, dark]) {
    const { season, seasonText, ...flat } = colours;
    for (const [name, value] of Object.entries(flat)) expect(css).toContain(`--${name}: ${value};`);
    for (const [name, value] of Object.entries(season))
      expect(css).toContain(`--${name}: ${value};`);
    for (const [name, value] of Object.entries(seasonText)) {
      expect(css).toContain(`--${name}-text: ${value};`);
    }
  }
});
