import { z } from 'zod';

/** Longest line a sheet can carry as a title. */
export const MAX_TITLE = 60;
/** Longest lead. */
export const MAX_LEAD = 200;

/** Emoji, directional controls, and letters outside Latin, Greek and Cyrillic. */
const UNPRINTABLE =
  /\p{Extended_Pictographic}|\p{Bidi_Control}|\p{Regional_Indicator}|[^\P{Letter}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]|[^\P{Cc}\n]/gu;

/** A character as a message can show it: controls by their number. */
const visible = (sign: string): string =>
  /[\p{L}\p{So}]/u.test(sign)
    ? sign
    : `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Text whose letters the sheets' fonts have. */
const printable = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .superRefine((text, context) => {
      const found = [...new Set(text.match(UNPRINTABLE))];
      if (found.length === 0) return;
      context.addIssue({
        code: 'custom',
        message: `the sheets’ fonts have no ${found.slice(0, 8).map(visible).join(' ')}`,
        input: text,
        params: {
          expected: 'Latin, Greek or Cyrillic letters, digits and punctuation',
          remedy: 'Leave these characters out.',
        },
      });
    });

/** A title: one line, 1 to 60 characters. */
export const titleSchema = printable(MAX_TITLE);

/** One line of small print, at most 100 characters. */
export const lineSchema = printable(100).superRefine((text, context) => {
  if (!text.includes('\n')) return;
  context.addIssue({
    code: 'custom',
    message: `"${text.slice(0, text.indexOf('\n'))} …" has more than one line`,
    input: text,
    params: { expected: 'one line', remedy: 'Leave the line breaks out.' },
  });
});

/** One or two sentences, at most 200 characters. */
export const leadSchema = printable(MAX_LEAD);

/** A paragraph, at most 600 characters. */
export const sentenceSchema = printable(600);

/** A name in an address: small letters, digits and hyphens. */
export const slugSchema = z
  .string()
  .max(40)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
