import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildYear } from '../src/engine/buildYear.ts';
import { yearSchema } from '../src/model/yearDefinition.ts';
import { bundled, library } from '../test/fixtures/content.ts';
import { authoringReference } from './authoring.ts';
import { YEAR_EXAMPLE } from './authoringYear.ts';

it('docs/authoring.md says what the schemas say (npx vitest run scripts/authoring.test.ts -u)', async () => {
  await expect(authoringReference(library)).toMatchFileSnapshot('../docs/authoring.md');
});

it('the year it shows as an example builds as it stands', () => {
  const year = { ...yearSchema.parse(parse(YEAR_EXAMPLE)), id: 'my-year' };
  const definitions = ['base', 'half-marathon', 'speed-play', 'after-half'].map(bundled);
  const { days, findings } = buildYear(year, { definitions, library });
  expect(days).toHaveLength(365);
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
});
