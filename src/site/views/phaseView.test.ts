import { expect, it } from 'vitest';
import { bundled, library } from '../../../test/fixtures/content.ts';
import { buildPlan } from '../../engine/buildPlan.ts';
import { phaseView, sharedPhases, weeksSpan } from './phaseView.ts';

const phasesOf = (id: string) =>
  Object.keys(bundled(id).levels).map((level) => buildPlan(bundled(id), { level }, library).phases);

it('gives the length of a phase that levels stay in for a different time', () => {
  expect(sharedPhases(phasesOf('after-marathon')).map(({ title, when }) => [title, when])).toEqual([
    ['Freestyle', '1–2 weeks'],
    ['Reverse taper', '1–3 weeks'],
  ]);
});

it('gives the weeks of a phase where every level has it at the same time', () => {
  const [freestyle, back, , hills] = sharedPhases(phasesOf('project-breakthrough'));
  expect([freestyle?.when, back?.when, hills?.when]).toEqual(['1–2 weeks', '2 weeks', 'Weeks 6–7']);
  const [first] = phasesOf('project-breakthrough');
  expect(first?.map((phase) => phaseView(phase).when).slice(0, 3)).toEqual([
    'Weeks 1–2',
    'Weeks 3–4',
    'Week 5',
  ]);
});

it('says one week, several, and from few to many', () => {
  expect([weeksSpan([1, 1]), weeksSpan([2]), weeksSpan([5, 4, 2])]).toEqual([
    '1 week',
    '2 weeks',
    '2–5 weeks',
  ]);
});
