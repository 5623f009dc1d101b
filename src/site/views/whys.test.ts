import { expect, it } from 'vitest';
import { bundled, library } from '../../../test/fixtures/content.ts';
import { buildPlan } from '../../engine/buildPlan.ts';
import { whysOf } from './whys.ts';

const { weeks } = buildPlan(bundled('project-breakthrough'), { level: 'steady' }, library);

it('says every reason of a week, and each once', () => {
  for (const { days, number } of weeks) {
    const reasons = days.flatMap(({ sessions }) => sessions.map(({ reason }) => reason.sentence));
    const said = whysOf(days).map(({ sentence }) => sentence);
    expect(new Set(said), `week ${number}`).toEqual(new Set(reasons));
  }
});

it('names every day of the week', () => {
  for (const { days, number } of weeks) {
    const named = new Set(whysOf(days).flatMap(({ where }) => where.match(/[A-Z][a-z]{2}\b/g)));
    expect(named.size, `week ${number}`).toBe(7);
  }
});

it('gathers the days that share a reason, and names what follows a run', () => {
  const wheres = weeks.flatMap(({ days }) => whysOf(days).map(({ where }) => where));
  expect(wheres).toContain('Mon, Wed, Fri and Sun');
  expect(wheres).toContain('Strength, Tue and Thu');
});
