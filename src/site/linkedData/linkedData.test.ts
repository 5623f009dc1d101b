import { expect, it } from 'vitest';
import { bundled, library } from '../../../test/fixtures/content.ts';
import { buildPlan } from '../../engine/buildPlan.ts';
import { planView } from '../views/planView.ts';
import { dataBlock } from './linkedData.ts';
import { articleData, crumbData } from './pages.ts';
import { levelData, planData } from './plans.ts';

const SITE = 'https://run.example';

function view() {
  const definition = bundled('speed-play');
  const pairs = Object.keys(definition.levels).map((level) => ({
    km: buildPlan(definition, { level, units: 'km' }, library),
    mi: buildPlan(definition, { level, units: 'mi' }, library),
  }));
  return planView(definition, pairs);
}

it('tells programs how long a plan lasts and what its levels are', () => {
  const plan = view();
  expect(planData(plan, SITE)).toMatchObject({
    '@type': 'ExercisePlan',
    name: 'Speed Play',
    url: 'https://run.example/plans/speed-play/',
    image: 'https://run.example/og/plans/speed-play.png',
    activityDuration: 'P6W',
    exerciseType: 'Running',
  });
  expect(planData(plan, SITE)['hasPart']).toHaveLength(plan.levels.length);
});

it('tells of a level how often one runs, how much, and which plan it belongs to', () => {
  const plan = view();
  const [level] = plan.levels;
  if (!level) throw new Error('no level');
  expect(levelData(plan, level, SITE)).toMatchObject({
    activityFrequency: `${level.days} days a week`,
    workload: expect.stringMatching(/^\d+–\d+ km a week$/),
    isPartOf: { url: 'https://run.example/plans/speed-play/' },
  });
});

it('ends where the page ends when it says where a page stands', () => {
  const above = [{ words: 'Plans', address: '/plans/' }];
  const { itemListElement } = crumbData(above, { words: 'Base', address: '/plans/base/' }, SITE);
  expect(itemListElement).toEqual([
    expect.objectContaining({ position: 1, name: 'Plans', item: 'https://run.example/plans/' }),
    expect.objectContaining({ position: 2, name: 'Base', item: 'https://run.example/plans/base/' }),
  ]);
});

it('gives an article its dates only where somebody wrote them', () => {
  const article = {
    title: 'Down weeks',
    lead: 'Why less is more.',
    address: '/articles/down-weeks/',
    picture: '/og/articles/down-weeks.png',
    language: 'en',
  };
  expect(articleData(article, SITE)).not.toHaveProperty('datePublished');
  expect(
    articleData({ ...article, published: '2026-11-01', author: 'A. Coach' }, SITE),
  ).toMatchObject({ datePublished: '2026-11-01', author: { '@type': 'Person', name: 'A. Coach' } });
});

it('cannot end the element it stands in, whatever an author wrote', () => {
  const text = dataBlock({ '@type': 'Article', name: '</script><script>alert(1)</script>' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text).name).toBe('</script><script>alert(1)</script>');
});
