import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFolder } from '../../scripts/check.ts';
import { formatProblem } from '../../src/errors.ts';
import { BROKEN_ARTICLES, SOUND_ARTICLE } from './errors/brokenArticles.ts';
import { BROKEN_BRANDS, SOUND_BRAND, SOUND_LOGO } from './errors/brokenBrands.ts';
import { BROKEN_PLANS, SOUND_PLAN } from './errors/brokenPlans.ts';
import { BROKEN_YEARS, SOUND_YEAR } from './errors/brokenYears.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

describe('a content folder with every kind of mistake', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'periodical-'));
    await cp(path.join(ROOT, 'content/sessions'), path.join(folder, 'sessions'), {
      recursive: true,
    });
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  const place = async (name: string, text: string) => {
    await mkdir(path.join(folder, 'plans', name), { recursive: true });
    await writeFile(path.join(folder, 'plans', name, 'plan.yaml'), text);
  };

  const placeYear = async (name: string, text: string) => {
    await mkdir(path.join(folder, 'years'), { recursive: true });
    await writeFile(path.join(folder, 'years', `${name}.yaml`), text);
  };

  const placeArticle = async (name: string, text: string) => {
    await mkdir(path.join(folder, 'articles'), { recursive: true });
    await writeFile(path.join(folder, 'articles', `${name}.mdx`), text);
  };

  const placeBrand = async (name: string, text: string, files: Record<string, string>) => {
    const brand = path.join(folder, 'brands', name);
    await mkdir(brand, { recursive: true });
    for (const [file, content] of Object.entries({ ...files, 'brand.yaml': text })) {
      await writeFile(path.join(brand, file), content);
    }
  };

  const messages = async () => {
    const { problems } = await checkFolder(folder);
    return problems.map((problem) => {
      const file = problem.where.file && path.relative(folder, path.resolve(problem.where.file));
      return formatProblem({ ...problem, where: { ...problem.where, ...(file && { file }) } });
    });
  };

  it('has nothing to say of a sound plan, year, brand and article', async () => {
    await place('sound', SOUND_PLAN);
    await placeYear('sound', SOUND_YEAR);
    await placeBrand('sound', SOUND_BRAND, { 'logo.svg': SOUND_LOGO });
    await placeArticle('sound', SOUND_ARTICLE);
    expect(await messages()).toEqual([]);
  });

  it('answers each mistake with file, line, value, rule and remedy, all in one run', async () => {
    for (const [name, text] of Object.entries(BROKEN_PLANS)) await place(name, text);
    for (const [name, text] of Object.entries(BROKEN_YEARS)) await placeYear(name, text);
    for (const [name, { text, files }] of Object.entries(BROKEN_BRANDS)) {
      await placeBrand(name, text, files);
    }
    for (const [name, text] of Object.entries(BROKEN_ARTICLES)) await placeArticle(name, text);
    const told = await messages();
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('errors/messages.txt');
    for (const name of Object.keys(BROKEN_PLANS)) {
      expect(told.filter((line) => line.startsWith(`plans/${name}/plan.yaml:`))).not.toEqual([]);
    }
    for (const name of Object.keys(BROKEN_YEARS)) {
      expect(told.filter((line) => line.startsWith(`years/${name}.yaml:`))).not.toEqual([]);
    }
    for (const name of Object.keys(BROKEN_BRANDS)) {
      expect(told.filter((line) => line.startsWith(`brands/${name}/brand.yaml:`))).not.toEqual([]);
    }
    for (const name of Object.keys(BROKEN_ARTICLES)) {
      expect(told.filter((line) => line.startsWith(`articles/${name}.mdx:`))).not.toEqual([]);
    }
    expect(told.filter((line) => /^(plans|years|brands|articles)\/sound/.test(line))).toEqual([]);
  });
});
