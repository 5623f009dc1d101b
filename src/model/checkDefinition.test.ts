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

it('a plan has 16 weeks at most', () => {
  const lasting = (...weeks: number[]) =>
    checkDefinition(
      {
        ...speedPlay,
        weeks: undefined,
        overrides: [],
        phases: weeks.map((length) => ({ ...phases({})[0], weeks: length }) as PhaseDefinition),
      },
      { library, ruleIds: [], nearest: () => undefined },
    ).filter(({ path }) => path[0] === 'phases' && path.length === 1);
  expect(lasting(8, 8)).toEqual([]);
  expect(lasting(8, 8, 1)).toEqual([
    {
      path: ['phases'],
      what: 'the phases add up to 17 weeks',
      expected: 'at most 16, which is what a sheet holds',
      remedy: 'Split it into two plans that follow each other.',
    },
  ]);
});

it('answers weeks that do not add up, and rules that are none, with a remedy', () => {
  const allow = [{ rule: 'luck', because: 'why not' }];
  const known = { library, ruleIds: ['rest-day', 'taper'], nearest: () => undefined };
  expect(checkDefinition({ ...speedPlay, weeks: 7, allow }, known)).toEqual([
    {
      path: ['weeks'],
      what: '7 weeks, but the phases add up to 6',
      expected: '6',
      remedy: 'Change a phase’s length, or leave `weeks` out.',
    },
    {
      path: ['allow', 0],
      what: 'there is no rule "luck"',
      expected: 'one of rest-day, taper',
      remedy: 'Name the rule as a finding names it.',
    },
  ]);
});

it('guesses which rule was meant, and takes those there are', () => {
  const allow = [
    { rule: 'taper', because: 'why not' },
    { rule: 'tapir', because: 'why not' },
  ];
  const nearest = (word: string, words: readonly string[]) => `${word} of ${words.join()}`;
  const known = { library, ruleIds: ['rest-day', 'taper'], nearest };
  expect(
    checkDefinition({ ...speedPlay, allow }, known).map(({ path, remedy }) => [path, remedy]),
  ).toEqual([[['allow', 1], 'Did you mean "tapir of rest-day,taper"?']]);
});

it('finds sessions that stand in the wrong list', () => {
  expect(check({ phases: phases({ easy: ['tempo'] }) })).toEqual([
    'phases.0.easy.0: "tempo" (tempo) stands among the easy runs',
  ]);
});
