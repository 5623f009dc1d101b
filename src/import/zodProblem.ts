import type { z } from 'zod';
import { meantShape } from './meantShape.ts';
import { nearest } from './nearest.ts';

interface Found {
  path: PropertyKey[];
  what: string;
  expected: string;
  remedy: string;
}

type Issue = z.core.$ZodIssue;

/** An issue of a schema in words for an author: the value, what is wrong, what would be right. */
export function problemOf(issue: Issue): Found[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(issue, key));
  }
  const meant = issue.code === 'invalid_union' ? meantShape(issue.errors) : undefined;
  if (meant) {
    const inner = meant.map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
    return inner.flatMap(problemOf);
  }
  return [{ path: issue.path, ...wording(issue) }];
}

function unknownKey(issue: Issue, key: string): Found {
  const known = knownKeys(issue);
  const guess = nearest(key, known);
  return {
    path: [...issue.path, key],
    what: `"${key}" is not a key here`,
    expected: known.length > 0 ? `one of ${known.join(', ')}` : 'a key of the schema',
    remedy: guess ? `Did you mean "${guess}"?` : 'Remove it, or correct its name.',
  };
}

/** The error map to parse with: an unknown key's issue then carries the keys that are known. */
export const knownKeysAsMessage = (issue: z.core.$ZodRawIssue): string | undefined => {
  const schema: unknown = issue.code === 'unrecognized_keys' ? issue.inst : undefined;
  if (typeof schema !== 'object' || schema === null || !('shape' in schema)) return undefined;
  return Object.keys(schema.shape ?? {}).join(', ');
};

const knownKeys = (issue: Issue): string[] => issue.message.split(', ');

function wording(issue: Issue): Omit<Found, 'path'> {
  const value = quote(issue.input);
  switch (issue.code) {
    case 'custom':
      return {
        what: issue.message,
        expected: String(issue.params?.expected ?? 'another value'),
        remedy: String(issue.params?.remedy ?? 'Correct it.'),
      };
    case 'invalid_type':
      return typeWording(issue.expected, issue.input, value);
    case 'invalid_value':
      return choiceWording(issue.values.map(String), issue.input, value);
    case 'too_big':
      return sizeWording(
        value,
        issue.origin,
        `at most ${issue.maximum}`,
        'Make it smaller.',
        issue,
      );
    case 'too_small':
      return sizeWording(
        value,
        issue.origin,
        issue.inclusive === false ? `more than ${issue.minimum}` : `at least ${issue.minimum}`,
        'Make it larger.',
        issue,
      );
    case 'invalid_key':
    case 'invalid_format':
      return formatWording(issue, value);
    case 'invalid_union':
      return {
        what: `${value} does not fit here`,
        expected: unionText(issue),
        remedy: 'Write one of these.',
      };
    default:
      return {
        what: `${value}: ${issue.message}`,
        expected: 'another value',
        remedy: 'Correct it.',
      };
  }
}

const TYPE_WORDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list, `[a, b]`',
  object: 'keys and values',
  record: 'keys and values',
  boolean: 'true or false',
};

function typeWording(expected: string, input: unknown, value: string): Omit<Found, 'path'> {
  const word = TYPE_WORDS[expected] ?? expected;
  if (input === undefined) {
    return { what: 'it is missing', expected: word, remedy: 'Add it.' };
  }
  const what = `${value} has the wrong type`;
  // YAML takes 1.1 for a number and `on` for a yes where a word was meant.
  const quoted = expected === 'string' && (typeof input === 'number' || typeof input === 'boolean');
  return { what, expected: word, remedy: quoted ? 'Put it in quotes.' : `Write ${word}.` };
}

function choiceWording(values: string[], input: unknown, value: string): Omit<Found, 'path'> {
  const guess = typeof input === 'string' ? nearest(input, values) : undefined;
  return {
    what: input === undefined ? 'it is missing' : `${value} is none of the words known here`,
    expected: `one of ${values.join(', ')}`,
    remedy: guess ? `Did you mean "${guess}"?` : 'Take one of them.',
  };
}

function sizeWording(
  value: string,
  origin: string,
  bound: string,
  remedy: string,
  issue: Issue,
): Omit<Found, 'path'> {
  if (origin === 'string') {
    const length = typeof issue.input === 'string' ? issue.input.length : 0;
    const what = length === 0 ? 'it is empty' : `${value} has ${length} characters`;
    return {
      what,
      expected: `${bound} characters`,
      remedy: length === 0 ? 'Write it.' : 'Shorten it.',
    };
  }
  if (origin === 'array') {
    return {
      what: `${value} has the wrong number of entries`,
      expected: `${bound} entries`,
      remedy: 'Add or remove some.',
    };
  }
  return { what: `${value} is out of range`, expected: bound, remedy };
}

function formatWording(issue: Issue, value: string): Omit<Found, 'path'> {
  if (issue.code === 'invalid_format' && issue.format === 'date') {
    return {
      what: `${value} is not a day of the calendar`,
      expected: 'year, month and day, such as 2027-04-18',
      remedy: 'Correct it; months and days have two digits.',
    };
  }
  const pattern = issue.code === 'invalid_format' ? issue.pattern : undefined;
  if (pattern?.includes('\\d+\\.\\d+')) {
    return {
      what: `${value} is not a version`,
      expected: 'such as "1.0"',
      remedy: 'Put it in quotes.',
    };
  }
  return {
    what: `${issue.code === 'invalid_key' ? `"${String(issue.path.at(-1))}"` : value} is not a plain name`,
    expected: 'small letters, digits and hyphens, at most 40',
    remedy: 'Use a name such as `speed-play`.',
  };
}

function unionText(issue: Extract<Issue, { code: 'invalid_union' }>): string {
  const words = issue.errors.flat().map((inner) => wording(inner).expected);
  return [...new Set(words)].join(', or ');
}

/** A value as a message quotes it: short, on one line. */
function quote(input: unknown): string {
  const text = typeof input === 'string' ? `"${input}"` : (JSON.stringify(input) ?? 'nothing');
  return text.length > 60 ? `${text.slice(0, 57)}…${text.at(-1)}` : text;
}
