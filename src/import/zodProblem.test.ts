import { expect, it } from 'vitest';
import { z } from 'zod';
import { shorthand } from '../model/shorthand.ts';
import { slugSchema, titleSchema } from '../model/text.ts';
import { knownKeysAsMessage, problemOf } from './zodProblem.ts';

const told = (schema: z.ZodType, value: unknown): string[] => {
  const { error } = schema.safeParse(value, { reportInput: true, error: knownKeysAsMessage });
  return (error?.issues ?? [])
    .flatMap(problemOf)
    .map(
      ({ path, what, expected, remedy }) => `${path.join('.')}: ${what} | ${expected} | ${remedy}`,
    );
};
const one = (schema: z.ZodType, value: unknown) =>
  told(z.object({ key: schema }), { key: value })[0];

it('names each unknown key with the ones that are known, and guesses', () => {
  const schema = z.strictObject({ weeks: z.int(), title: z.string() });
  expect(told(schema, { weeks: 1, title: 'A', weks: 1, magic: 2 })).toEqual([
    'weks: "weks" is not a key here | one of weeks, title | Did you mean "weeks"?',
    'magic: "magic" is not a key here | one of weeks, title | Remove it, or correct its name.',
  ]);
});

it('names a key that is missing', () => {
  expect(one(z.string(), undefined)).toBe('key: it is missing | text | Add it.');
  expect(one(z.enum(['a', 'b']), undefined)).toContain('it is missing | one of a, b');
});

it('quotes a value of the wrong type', () => {
  expect(one(z.number(), 'five')).toBe(
    'key: "five" has the wrong type | a number | Write a number.',
  );
  expect(one(z.array(z.string()), 'a')).toContain('| a list, `[a, b]` |');
  expect(one(z.int(), 2.5)).toContain('| a whole number |');
  expect(one(z.boolean(), 'yes')).toContain('| true or false |');
  expect(one(z.strictObject({}), 3)).toContain('| keys and values |');
  expect(one(z.string(), [])).toContain('| text | Write text.');
});

it('asks for quotes round what YAML takes for a number or a yes', () => {
  expect(one(z.string(), 1.1)).toBe('key: 1.1 has the wrong type | text | Put it in quotes.');
  expect(one(z.string(), true)).toContain('| text | Put it in quotes.');
  expect(one(z.string(), undefined)).toContain('| text | Add it.');
});

it('guesses a word that is none of the known', () => {
  expect(one(z.enum(['base', 'speed']), 'bace')).toBe(
    'key: "bace" is none of the words known here | one of base, speed | Did you mean "base"?',
  );
  expect(one(z.enum(['base', 'speed']), 7)).toContain('Take one of them.');
});

it('says how far a number may go', () => {
  expect(one(z.number().max(8), 9)).toBe('key: 9 is out of range | at most 8 | Make it smaller.');
  expect(one(z.number().min(1), 0)).toBe('key: 0 is out of range | at least 1 | Make it larger.');
});

it('says how many entries a list may have', () => {
  expect(one(z.array(z.string()).min(1), [])).toBe(
    'key: [] has the wrong number of entries | at least 1 entries | Add or remove some.',
  );
});

it('says how long a text may be, or that it is empty', () => {
  expect(one(titleSchema, ' ')).toContain('it is empty');
  expect(one(titleSchema, 'x'.repeat(61))).toMatch(
    /has 61 characters \| at most 60 characters \| Shorten it\.$/,
  );
});

it('knows what a name and a version look like', () => {
  expect(one(slugSchema, 'Speed Play')).toContain('"Speed Play" is not a plain name');
  expect(told(z.record(slugSchema, z.number()), { 'A b': 1 })[0]).toContain(
    '"A b" is not a plain name',
  );
  expect(one(z.string().regex(/^\d+\.\d+$/), '1')).toBe(
    'key: "1" is not a version | such as "1.0" | Put it in quotes.',
  );
});

it('passes on what a grammar says', () => {
  const grammar = shorthand(() => ({
    what: 'no pace',
    expected: '`6:30 /km`',
    remedy: 'Write it.',
  }));
  expect(one(grammar, 'fast')).toBe('key: no pace | `6:30 /km` | Write it.');
});

it('names every way a value could have been right', () => {
  expect(one(z.union([z.enum(['last']), z.array(z.int())]), 3)).toBe(
    'key: 3 does not fit here | one of last, or a list, `[a, b]` | Write one of these.',
  );
});

it('quotes sixty characters of a value at most, on one line', () => {
  const said = one(z.number(), 'x'.repeat(100)) ?? '';
  expect(said).toContain(`"${'x'.repeat(56)}…"`);
  expect(one(z.number(), 'x'.repeat(58))).toContain(`"${'x'.repeat(58)}"`);
});

it('says how a day is written, and which day there never was', () => {
  for (const day of ['18.4.2027', '2027-4-18', '2027-02-30']) {
    expect(one(z.iso.date(), day)).toBe(
      `key: "${day}" is not a day of the calendar | year, month and day, such as 2027-04-18 | Correct it; months and days have two digits.`,
    );
  }
});
