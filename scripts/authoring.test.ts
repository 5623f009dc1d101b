import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { sheetBrandOf } from '../src/brands/sheetBrand.ts';
import { buildYear } from '../src/engine/buildYear.ts';
import { readArticle } from '../src/import/articleFile.ts';
import { brandSchema } from '../src/model/brandDefinition.ts';
import { yearSchema } from '../src/model/yearDefinition.ts';
import { bundled, library } from '../test/fixtures/content.ts';
import { authoringReference } from './authoring.ts';
import { ARTICLE_EXAMPLE } from './authoringArticle.ts';
import { BRAND_EXAMPLE } from './authoringBrand.ts';
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

it('the brand it shows as an example holds as it stands', () => {
  const brand = { ...brandSchema.parse(parse(BRAND_EXAMPLE)), id: 'my-club' };
  const logo = new TextEncoder().encode(
    '<svg viewBox="0 0 1 1"><rect width="1" height="1"/></svg>',
  );
  expect(sheetBrandOf(brand, { logo })).toMatchObject({
    brand: { name: 'My club', accent: '#0b4f6c' },
    changes: [],
  });
});

it('the article it shows as an example holds as it stands', () => {
  const file = { path: 'articles/the-day-after.mdx', text: ARTICLE_EXAMPLE };
  const known = {
    plans: new Map([['base', ['steady']]]),
    years: [],
    sessions: [],
    rules: ['rest-day'],
  };
  expect(readArticle(file, known)).toMatchObject({ problems: [], definition: { order: 20 } });
});
