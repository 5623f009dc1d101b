import { expect, it } from 'vitest';
import { bundled, library } from '../../test/fixtures/content.ts';
import { PlanError } from '../errors.ts';
import type { Choices } from '../model/choices.ts';
import type { PlanDefinition } from '../model/definition.ts';
import { RULES } from './balance/rules.ts';
import { buildPlan, draftPlan, problemOf, stopsBuild } from './buildPlan.ts';

const speedPlay = bundled('speed-play');
const refusal = (definition: PlanDefinition, choices: Partial<Choices> = {}): string => {
  try {
    buildPlan(definition, { level: 'steady', ...choices }, library);
  } catch (error) {
    if (error instanceof PlanError) return error.message;
    throw error;
  }
  return '';
};
const withTempos: PlanDefinition = {
  ...speedPlay,
  overrides: (['tue', 'wed', 'thu'] as const).map((day) => ({ week: 2, day, session: 'tempo' })),
};

it('P11: three tempos in a row do not build, and the message names week, day, rule and remedy', () => {
  const said = refusal(withTempos);
  expect(said).toContain('week 2, Wednesday');
  expect(said).toContain('[hard-spacing]');
  expect(said).toContain('overrides[1]');
});

it('tells every error at once', () => {
  expect(refusal(withTempos).split('\n').length).toBeGreaterThan(2);
});

it('builds all the same when the author allows the rules and says why', () => {
  const because = 'a training camp with two rest weeks after it';
  const rules = ['hard-spacing', 'moderate-excess', 'hard-count', 'long-run-jump', 'down-week'];
  const allow = rules.map((rule) => ({ rule, because }));
  const { findings } = buildPlan({ ...withTempos, allow }, { level: 'steady' }, library);
  expect(findings.find(({ rule }) => rule === 'hard-spacing')?.allowed).toBe(because);
});

it('says what is wrong with an unknown level or a week without a free day', () => {
  expect(refusal(speedPlay, { level: 'elite' })).toContain('rebuilding, steady, experienced');
  expect(refusal(speedPlay, { level: 'constructor' })).toContain('has no level');
  expect(refusal(speedPlay, { free: [] })).toContain('no day is free');
});

it('overrides on days that are not free give way to the runner’s life', () => {
  const definition: PlanDefinition = {
    ...speedPlay,
    overrides: [{ week: 1, day: 'mon', session: 'group-run' }],
  };
  const { weeks } = buildPlan(definition, { level: 'steady' }, library);
  expect(weeks[0]?.days[0]?.sessions[0]?.kind).toBe('rest');
});

it('moves what a phase ends with to the nearest free day', () => {
  const choices = { level: 'steady', free: ['tue', 'wed', 'fri', 'sun'] } as const;
  const { weeks } = draftPlan(speedPlay, { ...choices, free: [...choices.free] }, library);
  const days = weeks.at(-1)?.days.filter(({ sessions }) => sessions.some(({ event }) => event));
  expect(days?.map(({ weekday }) => weekday)).toEqual(['fri']);
});

it('says what few free days cost, and blames nobody', () => {
  const free = ['tue', 'thu', 'sun'] as const;
  const { findings } = buildPlan(speedPlay, { level: 'steady', free: [...free] }, library);
  const [found] = findings.filter(({ rule }) => rule === 'free-days');
  expect(found).toMatchObject({ severity: 'warning' });
  expect(found?.message).toContain('3 of 5 days, 60 % of the volume; no room for a hard session');
});

it('fills every gap of the choices from the definition', () => {
  expect(buildPlan(speedPlay, { level: 'steady' }, library).choices).toEqual({
    level: 'steady',
    free: ['tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
    longRun: 'sun',
    weekStart: 'mon',
    units: 'km',
  });
});

it('carries the plan’s own words, its level and its phases', () => {
  const plan = buildPlan(bundled('speed-play'), { level: 'steady' }, library);
  expect(plan).toMatchObject({
    id: 'speed-play',
    title: speedPlay.title,
    version: speedPlay.version,
    lead: speedPlay.lead,
    author: speedPlay.author ?? '',
    language: 'en',
    units: 'km',
    measure: 'distance',
    restores: speedPlay.restores,
    rules: RULES.map(({ id }) => id),
  });
  expect(plan.level).toMatchObject({ id: 'steady', days: 5, who: speedPlay.levels.steady?.who });
  expect(
    plan.phases.map(({ kind, season, firstWeek, lastWeek }) => [kind, season, firstWeek, lastWeek]),
  ).toEqual([
    ['speed', 'speed', 1, 3],
    ['speed', 'speed', 4, 5],
    ['sharpen', 'peak', 6, 6],
  ]);
  expect(plan.phases.map(({ purpose }) => purpose)).toEqual(
    speedPlay.phases.map(({ purpose }) => purpose),
  );
});

it('an author may be nameless, and a phase go by the word of its kind', () => {
  const [first, ...rest] = speedPlay.phases;
  const untitled = {
    ...speedPlay,
    author: undefined,
    phases: [{ ...first, title: undefined }, ...rest],
  };
  const plan = buildPlan(untitled as PlanDefinition, { level: 'steady' }, library);
  expect(plan.author).toBe('');
  expect(plan.phases[0]?.title).toBe('Speed');
  expect(buildPlan({ ...speedPlay, author: 'Jo' }, { level: 'steady' }, library).author).toBe('Jo');
});

it('a level goes by its title, else by its name in words', () => {
  const { steady } = speedPlay.levels;
  if (!steady) throw new Error('no level');
  const titleOf = (title?: string) =>
    buildPlan(
      { ...speedPlay, overrides: [], levels: { 'four-or-five-days': { ...steady, title } } },
      { level: 'four-or-five-days' },
      library,
    ).level.title;
  expect(titleOf()).toBe('Four or five days');
  expect(titleOf('Five days')).toBe('Five days');
});

const finding = {
  rule: 'rest-day',
  severity: 'error',
  message: 'seven days',
  remedy: 'Rest.',
} as const;

it('tells a finding as a problem with its place, the rule’s sentence and the remedy', () => {
  const where = { level: 'steady', week: 2, day: 'Tuesday', path: 'phases[0]' };
  expect(problemOf({ ...finding, where })).toEqual({
    what: 'level steady, week 2, Tuesday: seven days',
    where: { path: 'phases[0]' },
    expected: 'at least one day a week without running',
    remedy: 'Rest.',
    rule: 'rest-day',
  });
});

it('tells a finding without a place, or of a rule it does not know, all the same', () => {
  expect(problemOf({ ...finding, where: {}, rule: 'luck' })).toEqual({
    what: 'seven days',
    where: {},
    expected: 'another choice',
    remedy: 'Rest.',
    rule: 'luck',
  });
  expect(problemOf({ ...finding, where: { week: 3 } }).what).toBe('week 3: seven days');
});

it('an error stops the build, unless it is allowed or less than an error', () => {
  const stops = (more: object) => stopsBuild({ ...finding, where: {}, ...more });
  expect(stops({})).toBe(true);
  expect(stops({ allowed: 'a training camp' })).toBe(false);
  expect(stops({ severity: 'warning' })).toBe(false);
});
