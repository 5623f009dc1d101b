import { expect, it } from 'vitest';
import { bundled, library } from '../../test/fixtures/content.ts';
import { PlanError } from '../errors.ts';
import type { Choices } from '../model/choices.ts';
import type { PlanDefinition } from '../model/definition.ts';
import { buildPlan, draftPlan } from './buildPlan.ts';

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
