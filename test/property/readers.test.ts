import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readWeek } from '../../src/import/weekText.ts';
import { readYaml } from '../../src/import/yamlFile.ts';
import { parseAmount } from '../../src/model/amount.ts';
import { definitionSchema } from '../../src/model/definition.ts';
import { KIND_NAMES } from '../../src/model/kind.ts';
import { sessionFileSchema } from '../../src/model/session.ts';
import { parseSteps } from '../../src/model/steps.ts';
import { parseRamp, parseWeeklyVolumes } from '../../src/model/volume.ts';

const RUNS = { numRuns: 2000 };

/** Text of a grammar's own words in any order: closer to what breaks a parser than noise. */
const jumble = (words: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join(''));

const STEPS = jumble(['2 ', 'km', ' easy', ', ', '(', ')', '6 x ', '{reps}', ' min', ' walk', '.']);

it('reads any steps, or names the column where they stop making sense', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.oneof(STEPS, fc.string({ unit: 'binary' })), (text) => {
      const steps = parseSteps(text);
      if (Array.isArray(steps)) {
        read++;
        return;
      }
      expect(steps.column).toBeGreaterThanOrEqual(1);
      expect(steps.column).toBeLessThanOrEqual(text.length + 1);
    }),
    RUNS,
  );
  expect(read).toBeGreaterThan(10);
});

it('reads any amount or volume, or nothing', () => {
  const text = fc.oneof(
    jumble(['8', '–', '-', '10', '.', ' km', ' mi', 'min', '→', ', ']),
    fc.string(),
  );
  fc.assert(
    fc.property(text, (text) => {
      const amount = parseAmount(text);
      if (amount) expect(amount.from).toBeLessThanOrEqual(amount.to);
      parseRamp(text);
      parseWeeklyVolumes(text);
    }),
    RUNS,
  );
});

it('reads any YAML, or says what is wrong with it', () => {
  const yaml = jumble([
    'title: A\n',
    'phases:\n',
    '  - { phase: base, weeks: 2 }\n',
    '  - &a [*a]\n',
    '"',
    '{',
    ']',
    '\t',
    '? ',
    '!!js/function ',
    ': ',
    '- ',
    '\u0000',
    '---\n',
  ]);
  fc.assert(
    fc.property(fc.oneof(yaml, fc.string({ unit: 'binary' })), (text) => {
      const file = { path: 'plans/a/plan.yaml', text };
      for (const { data, problems } of [
        readYaml(file, definitionSchema),
        readYaml(file, sessionFileSchema),
      ]) {
        expect(data === undefined || problems.length === 0).toBe(true);
        expect(data !== undefined || problems.length > 0).toBe(true);
        for (const { what, remedy, where } of problems) {
          expect(what.length * remedy.length).toBeGreaterThan(0);
          expect(where.line).toBeGreaterThanOrEqual(1);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

it('reads any week a person types, or says which day it does not know', () => {
  const week = fc
    .array(fc.oneof(fc.constantFrom(...KIND_NAMES), fc.string()), { maxLength: 9 })
    .map((days) => days.join(', '));
  fc.assert(
    fc.property(fc.oneof(week, fc.string()), (text) => {
      const { days, problems } = readWeek(text);
      expect(days.length === 7 || problems.length > 0).toBe(true);
    }),
    RUNS,
  );
});
