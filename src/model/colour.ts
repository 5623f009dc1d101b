import { z } from 'zod';

const HEX = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;

/** A solid colour as `#rrggbb`, small letters; `#rgb` is written out. */
export const colourSchema = z
  .string()
  .nullable()
  .transform((written, context): string => {
    const text = written?.trim() ?? '';
    if (HEX.test(text)) return sixDigits(text.toLowerCase());
    context.addIssue({
      code: 'custom',
      message:
        written === null
          ? 'there is no colour: a # begins a comment'
          : `"${written}" is not a colour`,
      input: written,
      params: {
        expected: 'six digits 0–9, a–f after a #, such as "#0b4f6c"',
        remedy: 'Write it in quotes.',
      },
    });
    return z.NEVER;
  });

/**
 * A colour with all its digits.
 *
 * @example
 * sixDigits('#fa0') //=> '#ffaa00'
 */
export const sixDigits = (hex: string): string =>
  hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex;
