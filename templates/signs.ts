import type { Season } from '../src/model/phaseKind.ts';

/** Signs are shapes, not letters: path data in a square of ten, y downwards. */
export const SIGN_SIZE = 10;

const CIRCLE =
  'M5 1C7.209 1 9 2.791 9 5C9 7.209 7.209 9 5 9C2.791 9 1 7.209 1 5C1 2.791 2.791 1 5 1Z';

/** A ring: the inner circle runs the other way round, which leaves it empty. */
const RING = `${CIRCLE}M5 2.5C3.619 2.5 2.5 3.619 2.5 5C2.5 6.381 3.619 7.5 5 7.5C6.381 7.5 7.5 6.381 7.5 5C7.5 3.619 6.381 2.5 5 2.5Z`;

/** Each season has one mark on every page and sheet, so that colour is never the only sign. */
export const SEASON_MARKS: Record<Season, string> = {
  recover: RING,
  base: 'M5 1L9.5 8.8H0.5Z',
  build: 'M1.2 1.2H8.8V8.8H1.2Z',
  speed: 'M5 0.3L9.7 5L5 9.7L0.3 5Z',
  peak: 'M5 0L6.469 2.977L9.755 3.455L7.378 5.773L7.939 9.045L5 7.5L2.061 9.045L2.622 5.773L0.245 3.455L3.531 2.977Z',
};

/** A race or time trial: a dot on the line. */
export const DOT = CIRCLE;

/** A box to tick, corners softened. */
export const TICK_BOX =
  'M2 0.4H8C8.9 0.4 9.6 1.1 9.6 2V8C9.6 8.9 8.9 9.6 8 9.6H2C1.1 9.6 0.4 8.9 0.4 8V2C0.4 1.1 1.1 0.4 2 0.4Z';
