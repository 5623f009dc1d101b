import { expect, it } from 'vitest';
import { bundled } from '../../../test/fixtures/content.ts';
import { pairsOf } from '../../../test/fixtures/pairs.ts';
import { planView } from './planView.ts';
import { twoWeeks } from './twoWeeks.ts';
import { weekAnswers } from './weekAnswers.ts';

const plans = ['speed-play', 'after-half'].map((id) => planView(bundled(id), pairsOf(id)));
const weeks = plans.flatMap(({ levels }) => levels.flatMap((level) => level.weeks));
const [hard, purpose, mistake] = weekAnswers(plans, twoWeeks()[0]);

it('W15: how many hard sessions: one or two, counted in the plans at hand', () => {
  const count = (days: number) => weeks.filter(({ hardDays }) => hardDays === days).length;
  expect(hard?.question).toBe('How many hard sessions a week?');
  expect(hard?.answer).toBe(
    `One to two hard days a week. Of the 27 weeks on these pages ${count(2)} have two, ${count(1)} have one, and ${count(0)} have none, which makes a good week too; none has more.`,
  );
});

it('W15: does each run need a purpose: yes, and each session here says its own', () => {
  const sessions = weeks.flatMap(({ days }) => days.flatMap((day) => day.sessions));
  const asked = sessions.filter(({ rest }) => !rest).length;
  expect(purpose?.answer).toMatch(/^Yes/);
  expect(purpose?.answer).toContain(`Every one of the ${asked} sessions`);
});

it('W15: what is the commonest mistake: too much moderate, too little easy', () => {
  const runs = weeks.flatMap(({ days }) => days.filter((day) => day.runs));
  const calm = runs.filter((day) => day.calm).length;
  expect(mistake?.answer).toMatch(/^Too much that is moderate, too little that is easy\./);
  expect(mistake?.answer).toContain(`${Math.round((100 * calm) / runs.length)}\u202f%`);
  expect(mistake?.answer).toContain('The stacked week has four such days.');
});
