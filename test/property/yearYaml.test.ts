import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RULES } from '../../src/engine/balance/rules.ts';
import { YEAR_RULES } from '../../src/engine/balance/yearRules.ts';
import { yearYaml } from '../../src/export/yearYaml.ts';
import { readSavedYear } from '../../src/import/savedYear.ts';
import type { YearDefinition } from '../../src/model/yearDefinition.ts';
import { bundledYears, shelf } from '../fixtures/years.ts';

const known = {
  plans: shelf.definitions.map(({ id }) => id),
  ruleIds: [...YEAR_RULES, ...RULES].map(({ id }) => id),
};

const again = async (year: YearDefinition) => {
  const { definition, problems } = await readSavedYear('saved.yaml', yearYaml(year), known);
  expect(problems).toEqual([]);
  return { ...definition, id: year.id };
};

it.each(bundledYears.map((year) => [year.id, year] as const))(
  '%s: a year that is saved is read again as it was',
  async (_, year) => {
    expect(await again(year)).toEqual(year);
  },
);

const [year] = bundledYears;
if (!year) throw new Error('content/ has no years');

it('keeps what YAML would take for something else: names of numbers, colons, quotes', async () => {
  const titles = ['10', 'yes', 'A: B # c', '"so" they say', '- 5K', "it's"];
  for (const title of titles) expect(await again({ ...year, title })).toMatchObject({ title });
});

it('keeps volumes in kilometres, miles and minutes to the last digit', async () => {
  const amount = fc.record({
    measure: fc.constantFrom('distance' as const, 'time' as const),
    from: fc.double({ min: 0.1, max: 90, noNaN: true }),
  });
  await fc.assert(
    fc.asyncProperty(amount, fc.constantFrom('km' as const, 'mi' as const), async (some, units) => {
      const volume = { ...some, to: some.from };
      const { long: _, ...runner } = year.runner;
      const read = await again({ ...year, units, runner: { ...runner, volume } });
      expect(read.runner?.volume).toEqual(volume);
    }),
    { numRuns: 60 },
  );
});

it('writes a race in the order in which people say it', () => {
  const lines = yearYaml({ ...year, races: year.races.slice(0, 1) }).split('\n');
  const races = lines.slice(lines.indexOf('races:'));
  expect(races.slice(1, 4).map((line) => line.trim().split(':')[0])).toEqual([
    '- date',
    'distance',
    'role',
  ]);
});

it('a file that does not read says where: its name, the line, the value, what to do', async () => {
  const text = yearYaml(year).replace(/distance: \w+/, 'distance: marathn');
  const { problems, definition } = await readSavedYear('mine.yaml', text, known);
  expect(definition).toBeUndefined();
  expect(problems[0]).toMatchObject({ where: { file: 'mine.yaml' } });
  expect(problems[0]?.what).toMatch(/marathn/);
  expect(problems[0]?.where.line).toBeGreaterThan(1);
});
