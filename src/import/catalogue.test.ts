import { expect, it } from 'vitest';
import { formatProblem } from '../errors.ts';
import { byPlace, readCatalogue } from './catalogue.ts';

const kindOf = (id: string) =>
  id.startsWith('strength') ? 'strength' : id === 'long' ? id : 'easy';
const session = (id: string, more = '') => `${id}:
  title: Any
  kind: ${kindOf(id)}
  purpose: Any.
  feels: Any.
  progresses: Any.
  short: Any.
  bare: Any.
${more}`;
const LIBRARY = ['easy', 'long', 'strength-a', 'strength-b'].map((id) => session(id)).join('');
const PLAN = `title: Any
lead: Any plan.
audience: Anybody.
need: any
restores: [fun]
levels:
  steady: { who: Any., days: 5, volume: 40 km, long: 11 km }
phases:
  - { phase: base, weeks: 4, purpose: Any. }
`;
const read = (files: Record<string, string>, ruleIds: string[] = []) =>
  readCatalogue(
    Object.entries({ 'sessions/easy.yaml': LIBRARY, ...files }).map(([path, text]) => ({
      path,
      text,
    })),
    ruleIds,
  );
const told = (...given: Parameters<typeof read>) => read(...given).problems.map(formatProblem);

it('reads plans by the name of their folder, and the library by the ids in its files', () => {
  const { catalogue, problems } = read({ 'plans/any-plan/plan.yaml': PLAN });
  expect(problems).toEqual([]);
  expect(catalogue.definitions.map(({ id }) => id)).toEqual(['any-plan']);
  expect([...catalogue.library.keys()]).toEqual(['easy', 'long', 'strength-a', 'strength-b']);
});

it('reads both spellings of YAML, and leaves every other file alone', () => {
  const { catalogue, problems } = read({
    'plans/a/plan.yml': PLAN,
    'plans/a/about.md': '{',
    'plans/a/deep/plan.yaml': '{',
    'plans/plan.yaml': '{',
    'sessions/deep/easy.yaml': '{',
  });
  expect(problems).toEqual([]);
  expect(catalogue.definitions).toHaveLength(1);
});

it('keeps the plans that hold when others do not', () => {
  const files = { 'plans/a/plan.yaml': PLAN.replace('title', 'titel'), 'plans/b/plan.yaml': PLAN };
  const { catalogue, problems } = read(files);
  expect(catalogue.definitions.map(({ id }) => id)).toEqual(['b']);
  expect(problems.length).toBeGreaterThan(0);
});

it('refuses a folder whose name cannot stand in an address', () => {
  expect(told({ 'plans/Any Plan/plan.yaml': PLAN })[0]).toMatch(
    /^plans\/Any Plan\/plan\.yaml:1: "Any Plan" cannot stand in an address/,
  );
});

it('tells of a session that two files have, and keeps the first', () => {
  const { catalogue, problems } = read({
    'sessions/more.yaml': session('easy').replace('title: Any', 'title: Other'),
  });
  expect(problems.map(formatProblem)[0]).toMatch(
    /^sessions\/more\.yaml:1: easy: the library has a session "easy" already/,
  );
  expect(catalogue.library.get('easy')?.title).toBe('Any');
});

it('tells of a session that contradicts itself by file, line and key, and leaves it out', () => {
  const text = `${session('hike')}${session('trail', '  detail: "{reps} bits"\n')}`;
  const { catalogue, problems } = read({ 'sessions/more.yaml': text });
  expect(problems.map(formatProblem)[0]).toMatch(
    /^sessions\/more\.yaml:17: trail\.detail: \{reps\} has no values/,
  );
  expect(catalogue.library.has('hike')).toBe(true);
  expect(catalogue.library.has('trail')).toBe(false);
});

it('tells of a plan that contradicts itself by line and key', () => {
  const text = PLAN.replace('purpose: Any.', 'purpose: Any., hard: [eazy]');
  expect(told({ 'plans/a/plan.yaml': text })[0]).toMatch(
    /^plans\/a\/plan\.yaml:9: phases\[0\]\.hard\[0\]: there is no session "eazy".*Did you mean "easy"/,
  );
});

it('lets plans break the rules it is told of, and no others', () => {
  const files = { 'plans/a/plan.yaml': `${PLAN}allow: ['rest-day because "a long story"']\n` };
  expect(told(files, ['rest-day'])).toEqual([]);
  expect(told(files)[0]).toContain('there is no rule "rest-day"');
});

it('finds file and line of a key path, for findings about a plan that reads', () => {
  const { locate } = read({ 'plans/a/plan.yaml': PLAN });
  expect(locate('a', 'phases[0].weeks')).toEqual({ file: 'plans/a/plan.yaml', line: 9 });
  expect(locate('a')).toEqual({ file: 'plans/a/plan.yaml', line: 1 });
  expect(locate('b', 'phases[0]')).toEqual({ file: 'b', line: 1 });
});

it('orders problems by file, then by line', () => {
  const at = (file: string, line: number) => ({
    what: '',
    where: { file, line },
    expected: '',
    remedy: '',
  });
  const sorted = [at('b', 1), at('a', 10), at('a', 9)].sort(byPlace);
  expect(sorted.map(({ where }) => `${where.file}${where.line}`)).toEqual(['a9', 'a10', 'b1']);
});

it('takes the bundled library as a base that a folder’s own sessions replace', () => {
  const own = session('easy').replace('title: Any', 'title: Mine');
  const files = [
    { path: 'sessions/own.yaml', text: own },
    { path: 'sessions/easy.yaml', text: LIBRARY, bundled: true },
  ];
  const { catalogue, problems } = readCatalogue(files, []);
  expect(problems).toEqual([]);
  expect(catalogue.library.get('easy')?.title).toBe('Mine');
  expect(catalogue.library.get('long')?.title).toBe('Any');
});

it('says of what is no file that it cannot be read', () => {
  const { problems } = readCatalogue([{ path: 'sessions/x.yaml', text: '', bytes: -1 }], []);
  expect(problems.map(formatProblem)).toEqual([
    'sessions/x.yaml:1: it is not a file that can be read (expected a text file). Put a file in its place, or remove it.',
  ]);
});

const YEAR = `title: Any
lead: Any year.
start: 2027-01-04
races:
  - { date: 2027-05-09, distance: half, role: performance }
`;

it('reads years by the name of their file, in both spellings, and only from their folder', () => {
  const { catalogue, problems } = read({
    'years/one.yaml': YEAR,
    'years/two.yml': YEAR,
    'years/deep/three.yaml': '{',
    'years/about.md': '{',
  });
  expect(problems).toEqual([]);
  expect(catalogue.years.map(({ id }) => id)).toEqual(['one', 'two']);
});

it('keeps the years that hold when others do not, and tells of those by line and key', () => {
  const files = { 'years/bad.yaml': YEAR.replace('2027-05', '2026-05'), 'years/good.yaml': YEAR };
  const { catalogue, problems } = read(files);
  expect(catalogue.years.map(({ id }) => id)).toEqual(['good']);
  expect(problems.map(formatProblem)).toEqual([
    expect.stringMatching(/^years\/bad\.yaml:5: races\[0\]\.date: 2026-05-09 is outside the year/),
  ]);
});

it('refuses a year whose name cannot stand in an address', () => {
  expect(told({ 'years/My Year.yaml': YEAR })[0]).toMatch(
    /^years\/My Year\.yaml:1: "My Year" cannot stand .* Rename the file, such as `two-peaks\.yaml`/,
  );
});

it('lets a year name plans of the catalogue and rules of its own, and guesses at others', () => {
  const named = (more: string) =>
    readCatalogue(
      Object.entries({
        'sessions/easy.yaml': LIBRARY,
        'plans/any-plan/plan.yaml': PLAN,
        'years/any.yaml': `${YEAR}${more}`,
      }).map(([path, text]) => ({ path, text })),
      ['long-share'],
      ['peaks'],
    ).problems.map(formatProblem);
  expect(named('plans: [any-plan]\n')).toEqual([]);
  expect(
    named('allow: [peaks because "it is our way", long-share because "we walk it"]\n'),
  ).toEqual([]);
  expect(named('plans: [any-plam]\n')).toEqual([
    'years/any.yaml:6: plans[0]: there is no plan "any-plam" (expected one of any-plan). Did you mean "any-plan"?',
  ]);
  expect(named('allow: [summits because "it is our way"]\n')).toEqual([
    'years/any.yaml:6: allow[0]: there is no rule "summits" (expected one of peaks, long-share). Name a rule of this list.',
  ]);
});

it('knows file and line of a key in a plan, and in a year of the same name', () => {
  const { locate } = read({ 'plans/any/plan.yaml': PLAN, 'years/any.yaml': YEAR });
  expect(locate('any', 'levels')).toEqual({ file: 'plans/any/plan.yaml', line: 6 });
  expect(locate('any', 'races[0].date', 'year')).toEqual({ file: 'years/any.yaml', line: 5 });
  expect(locate('other', 'start', 'year')).toEqual({ file: 'other', line: 1 });
});

const BRAND = `name: Any club
colours:
  accent: "#0b4f6c"
`;

it('reads brands by the name of their folder, in both spellings', () => {
  const { catalogue, problems, locate } = read({
    'brands/one/brand.yaml': BRAND,
    'brands/two/brand.yml': BRAND,
    'brands/brand.yaml': '{',
    'brands/one/deep/brand.yaml': '{',
  });
  expect(problems).toEqual([]);
  expect(catalogue.brands.map(({ id }) => id)).toEqual(['one', 'two']);
  expect(locate('two', 'colours.accent', 'brand')).toEqual({
    file: 'brands/two/brand.yml',
    line: 3,
  });
});

it('keeps the brands that hold when others do not, and tells of those by line and key', () => {
  const files = {
    'brands/bad/brand.yaml': BRAND.replace('"#0b4f6c"', '#0b4f6c'),
    'brands/Bad Name/brand.yaml': BRAND,
    'brands/good/brand.yaml': BRAND,
  };
  const { catalogue, problems } = read(files);
  expect(catalogue.brands.map(({ id }) => id)).toEqual(['good']);
  expect(problems.map(formatProblem)).toEqual([
    'brands/Bad Name/brand.yaml:1: "Bad Name" cannot stand in an address (expected small letters, digits and hyphens, at most 40). Rename the folder, such as `harbour-runners`.',
    'brands/bad/brand.yaml:3: colours.accent: there is no colour: a # begins a comment (expected six digits 0–9, a–f after a #, such as "#0b4f6c"). Write it in quotes.',
  ]);
});
