import { expect, it } from 'vitest';
import { formatProblem } from '../errors.ts';
import { readArticle, wordsIn } from './articleFile.ts';

const KNOWN = {
  plans: new Map([['base', ['steady']]]),
  years: ['one'],
  sessions: ['easy'],
  rules: ['rest-day', 'peaks'],
};
const HEAD = '---\ntitle: Any\nlead: Any article.\norder: 3\n---\n';
const read = (text: string, path = 'articles/any.mdx') => readArticle({ path, text }, KNOWN);
const told = (...given: Parameters<typeof read>) => read(...given).problems.map(formatProblem);

it('reads the keys above a text, fills in what may be left out, and counts the words', () => {
  expect(read(`${HEAD}\nThree short words.\n\n<TwoWeeks />\n`)).toMatchObject({
    id: 'any',
    problems: [],
    definition: { title: 'Any', order: 3, rules: [], plans: [], sources: [], words: 3 },
  });
});

it('reads an article whose lines end as Windows ends them', () => {
  const { definition, problems } = read(`${HEAD}\nTwo words.\n`.replaceAll('\n', '\r\n'));
  expect(problems).toEqual([]);
  expect(definition?.words).toBe(2);
});

it('tells the line of a key as it stands in the file', () => {
  expect(told(HEAD.replace('order: 3', 'order: third'))[0]).toMatch(
    /^articles\/any\.mdx:4: order: "third" has the wrong type/,
  );
});

it('guesses at the rule or plan that was meant', () => {
  expect(told(HEAD.replace('order: 3', 'order: 3\nrules: [peeks]\nplans: [bass]'))).toEqual([
    'articles/any.mdx:5: rules[0]: there is no rule "peeks" (expected one of rest-day, peaks). Did you mean "peaks"?',
    expect.stringMatching(/^articles\/any\.mdx:6: plans\[0\]: there is no plan "bass"/),
  ]);
});

it('refuses a text with no keys above it, and an address that cannot be', () => {
  expect(told('Only words.\n')).toEqual([
    'articles/any.mdx:1: the article has no front matter (expected keys between two lines of `---`, then the text). Begin the file with `---`, title, lead, order and another `---`.',
  ]);
  expect(told(HEAD, 'articles/My Article.mdx')[0]).toContain('cannot stand in an address');
});

it('says of an empty file, and of empty keys, that there is nothing in them', () => {
  expect(told('')[0]).toContain('the file is empty');
  expect(told('---\n---\nWords.\n')[0]).toContain('the file is empty');
});

it('tells the mistakes of keys and pictures together, and then gives no article', () => {
  const { problems, definition } = read(
    `${HEAD.replace('lead: Any article.\n', '')}\n<YearShape year="two" />\n`,
  );
  expect(problems.map(({ where }) => where.line)).toEqual([1, 6]);
  expect(definition).toBeUndefined();
  expect(read(`${HEAD}\n<YearShape year="two" />\n`).definition).toBeUndefined();
});

it('counts what is read, not the tags', () => {
  expect(wordsIn('## The week\n\n<Note>\nA loop, *not* a line.\n</Note>')).toBe(7);
  expect(wordsIn('<WeekPicture week="easy, rest" />')).toBe(0);
});
