import { parseClock } from './clock.ts';
import { type Failure, shorthand } from './shorthand.ts';

/** A race time in a definition, kept as minutes. */
export const clockSchema = shorthand(
  (text): number | Failure =>
    parseClock(text) ?? {
      what: `"${text}" is not a time`,
      expected: '`20:00` or `1:45:00`',
      remedy: 'Write minutes and seconds, with hours before them where there are any.',
    },
);
