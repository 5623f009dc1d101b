import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PlanError } from '../src/errors.ts';
import { checkFolder } from './check.ts';
import { contentFolder } from './content.ts';
import { openBrand } from './openBrand.ts';

const BRAND = 'name: Any club\ncolours:\n  accent: "#0b4f6c"\n';

let folder = '';
let elsewhere = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'periodical-'));
  elsewhere = await mkdtemp(path.join(tmpdir(), 'periodical-'));
  await cp(path.join(contentFolder(), 'brands'), path.join(folder, 'brands'), { recursive: true });
});
afterAll(async () => {
  for (const each of [folder, elsewhere]) await rm(each, { recursive: true, force: true });
});

async function place(
  name: string,
  text: string,
  under = path.join(folder, 'brands'),
): Promise<string> {
  const brand = path.join(under, name);
  await mkdir(brand, { recursive: true });
  await writeFile(path.join(brand, 'brand.yaml'), text);
  return brand;
}

const refused = (name: string): Promise<string> =>
  openBrand(name, folder).then(
    () => 'opened',
    (error: unknown) => (error instanceof PlanError ? error.message : String(error)),
  );

it('opens the example with its logo as shapes, and nothing to change', async () => {
  const { brand, changes } = await openBrand('harbour-runners', folder);
  expect(changes).toEqual([]);
  expect(brand).toMatchObject({ name: 'Harbour Runners', locale: 'en-GB', accent: '#0b4f6c' });
  expect(brand.logo).toMatchObject({ kind: 'drawn', width: 100 });
});

it('knows its own brand in every folder, unless a folder has one of that name', async () => {
  expect((await openBrand('periodical', folder)).brand.name).toBe('Periodical');
  await place('periodical', BRAND);
  expect((await openBrand('periodical', folder)).brand.name).toBe('Any club');
  await rm(path.join(folder, 'brands', 'periodical'), { recursive: true });
});

it('names the brand that was probably meant', async () => {
  expect(await refused('harbor-runners')).toContain('Did you mean "harbour-runners"?');
  expect(await refused('../brands')).toContain('there is no brand "../brands"');
});

it('says what is wrong with a brand by file, line and key, and opens the others', async () => {
  await place('no-logo', `${BRAND}logo: logo.svg\n`);
  await place('no-name', BRAND.replace('name', 'nam'));
  expect(await refused('no-logo')).toMatch(
    /^brands\/no-logo\/brand\.yaml:4: logo: there is no file "logo\.svg" beside it/,
  );
  expect(await refused('no-name')).toMatch(/^brands\/no-name\/brand\.yaml:1: /);
  expect((await openBrand('harbour-runners', folder)).brand.name).toBe('Harbour Runners');
});

it('takes a folder by the name of its logo for what it is: no file', async () => {
  const brand = await place('folder-logo', `${BRAND}logo: logo.svg\n`);
  await mkdir(path.join(brand, 'logo.svg'), { recursive: true });
  expect(await refused('folder-logo')).toContain('there is no file "logo.svg" beside it');
});

it('checks the brands that it is asked about, wherever they are, and tells what moved', async () => {
  const pale = await place('pale', BRAND.replace('#0b4f6c', '#f5b700'), elsewhere);
  const report = await checkFolder(folder, [pale], { sheets: false });
  expect(report).toMatchObject({ problems: [], brands: 1, plans: 0 });
  expect(report.findings).toEqual([
    expect.objectContaining({
      brand: 'pale',
      rule: 'brand-contrast',
      severity: 'note',
      line: 3,
      message: expect.stringContaining('#f5b700 becomes #987000'),
      remedy: 'Write "#987000" to have it so on purpose, or another colour.',
    }),
  ]);
  expect(path.resolve(report.findings[0]?.file ?? '')).toBe(path.join(pale, 'brand.yaml'));
});

it('finds the logo of a brand beside it, wherever that is', async () => {
  const away = await place('away', `${BRAND}logo: logo.svg\n`, elsewhere);
  const asked = () => checkFolder(folder, [path.join(away, 'brand.yaml')], { sheets: false });
  expect((await asked()).problems).toHaveLength(1);
  await cp(path.join(folder, 'brands/harbour-runners/logo.svg'), path.join(away, 'logo.svg'));
  expect((await asked()).problems).toEqual([]);
});
