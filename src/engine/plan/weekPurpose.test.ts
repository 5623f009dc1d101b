import { expect, it } from 'vitest';
import { bundled, library } from '../../../test/fixtures/content.ts';
import { planAtLevel } from '../../../test/fixtures/orders.ts';
import { volumes } from '../../../test/fixtures/weeks.ts';
import { buildPlan } from '../buildPlan.ts';
import type { WeekRole } from '../week/weekOrder.ts';
import type { WeekOutline } from './outline.ts';
import { atStart } from './progress.ts';
import { weekPurpose } from './weekPurpose.ts';

const speedPlay = bundled('speed-play');
const phases = speedPlay.phases.slice(0, 1);
const { steady } = speedPlay.levels;
const volume = (to: number) => ({ measure: 'distance', units: 'km', from: 34, to }) as const;

const secondWeek = (to: number): string => {
  if (!steady) throw new Error('no level');
  const levels = { steady: { ...steady, volume: volume(to) } };
  const { weeks } = buildPlan(
    { ...speedPlay, phases, levels, weeks: 3, overrides: [] },
    { level: 'steady' },
    library,
  );
  return weeks[1]?.purpose ?? '';
};

it('a week says whether it is more than the last, or the same again', () => {
  expect(secondWeek(34)).toMatch(/same again/);
  expect(secondWeek(40)).toMatch(/more/);
});

it('a test shows what came back; a race is what the weeks were for', () => {
  const last = (id: string, level: string) =>
    buildPlan(bundled(id), { level }, library).weeks.at(-1)?.purpose;
  expect(last('speed-play', 'steady')).toBe('5K time trial: see what came back.');
  expect(last('10k', 'steady')).toBe('Race week: little running, fresh legs.');
  expect(last('first-5k', 'walker')).toBe('A race for joy, eyes open.');
});

const plan = planAtLevel({
  phases: [{ phase: 'base', weeks: 2, purpose: 'Any.', gives: ['speed', 'fun'] }],
});
const said = (role: WeekRole, volume: number, more: Partial<WeekOutline> = {}, weeks = [50]) =>
  weekPurpose(
    { definition: plan },
    { number: 2, phase: 0, weekOfPhase: 1, role, ...more },
    { days: [], volume },
    { ...atStart({ volume: 40, long: 11 }), weeks: volumes(...weeks) },
  );

it('says of each sort of week what it is for', () => {
  expect(said('free', 0)).toBe('Move if it is fun.');
  expect(said('return', 24)).toBe('Easy only, 60 % of usual.');
  expect(said('down', 38)).toBe('24 % lighter: work settles.');
  expect(said('ease', 30)).toBe('Less running, still quick.');
  expect(said('taper', 30)).toBe('Less each day, still in rhythm.');
  expect(said('build', 51)).toBe('A little more than before.');
  expect(said('build', 50)).toBe('The same again, run better.');
});

it('the first week of a phase tells its focus, where it gives anything', () => {
  expect(said('build', 51, { weekOfPhase: 0 })).toBe('New focus: speed, fun.');
  expect(said('build', 51, { weekOfPhase: 0, phase: 9 })).toBe('A little more than before.');
});

it('compares a first week with nothing', () => {
  expect(said('down', 38, {}, [])).toBe('100 % lighter: work settles.');
  expect(said('build', 38, {}, [])).toBe('A little more than before.');
});
