import { expect, it } from 'vitest';
import { bundled, library } from '../../test/fixtures/content.ts';
import { checkDefinition } from './checkDefinition.ts';
import type { PlanDefinition } from './definition.ts';
import type { LevelDefinition } from './level.ts';
import type { PhaseDefinition } from './phase.ts';

const speedPlay = bundled('speed-play');
const check = (more: Partial<PlanDefinition>) =>
  checkDefinition(
    { ...speedPlay, ...more },
    { library, ruleIds: ['hard-spacing'], nearest: () => undefined },
  ).map(({ path, what }) => `${path.join('.')}: ${what}`);

const phases = (more: Partial<PhaseDefinition>) =>
  speedPlay.phases.map((phase, at) => (at === 0 ? { ...phase, ...more } : phase));
const levels = (more: Partial<LevelDefinition>) => {
  const { steady } = speedPlay.levels;
  if (!steady) throw new Error('no level');
  return { steady: { ...steady, ...more } };
};

it('finds nothing wrong with a bundled plan', () => expect(check({})).toEqual([]));

it.each<[string, Partial<PlanDefinition>, string]>([
  ['phases that do not add up', { weeks: 7 }, 'weeks: 7 weeks, but the phases add up to 6'],
  ['no level', { levels: {}, overrides: [] }, 'levels: there is no level'],
  ['a down week too light', { phases: phases({ downWeek: 45 }) }, 'phases.0.downWeek: 45 %'],
  ['a down week outside its phase', { phases: phases({ down: [4] }) }, 'phases.0.down: week 4'],
  ['an unknown session', { phases: phases({ hard: ['magic'] }) }, 'phases.0.hard.0: '],
  ['a rule that is none', { allow: [{ rule: 'luck', because: 'why not' }] }, 'allow.0: '],
  [
    'a day after the end',
    { overrides: [{ week: 7, day: 'mon', session: 'easy' }] },
    'overrides.0.week: ',
  ],
])('tells of %s', (_, more, said) => {
  expect(check(more).join('\n')).toContain(said);
});

it('tells of a day that is decided twice, unless for two levels', () => {
  const day = { week: 1, day: 'mon', session: 'easy' } as const;
  expect(check({ overrides: [day, day] }).join()).toContain('decided twice');
  const apart = [
    { ...day, level: 'steady' },
    { ...day, level: 'rebuilding' },
  ];
  expect(check({ overrides: apart })).toEqual([]);
});

it('tells of a volume that falls where it should build', () => {
  const volume = { measure: 'distance', units: 'km', from: 40, to: 30 } as const;
  expect(check({ levels: levels({ volume }), overrides: [] }).join()).toContain(
    'levels.steady.volume',
  );
});

it('tells of free days that do not hold the running days', () => {
  const found = check({ levels: levels({ free: ['mon', 'mon', 'tue'], days: 5 }), overrides: [] });
  expect(found).toHaveLength(2);
});

it('M6: keeps hard sessions out of recovery', () => {
  const found = check({ phases: phases({ phase: 'reverse-taper', hard: ['tempo'] }) });
  expect(found.join()).toContain('phases.0.hard');
});
