import { contrast } from '../contrast.ts';
import type { DrawnLogo } from './logo.ts';

/** Paler than this on white paper a shape is meant as a gap in what lies under it. */
const GAP = 1.6;

/**
 * A drawn logo for black ink: its shapes black, and those that are as good as white white, so that
 * letters cut into a coloured ground stay letters.
 */
export const blackened = (logo: DrawnLogo): DrawnLogo => ({
  ...logo,
  paths: logo.paths.map(({ fill, stroke, ...path }) => ({
    ...path,
    ...(fill === undefined ? {} : { fill: blackOrWhite(fill) }),
    ...(stroke === undefined ? {} : { stroke: { ...stroke, colour: blackOrWhite(stroke.colour) } }),
  })),
});

const blackOrWhite = (colour: string): string =>
  contrast(colour, '#ffffff') < GAP ? '#ffffff' : '#000000';
