import { expect, it } from 'vitest';
import { bundled, library } from '../../../test/fixtures/content.ts';
import { buildPlan } from '../buildPlan.ts';

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
