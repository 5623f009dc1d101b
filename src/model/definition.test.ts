import { expect, it } from 'vitest';
import { definitionSchema, overrideSchema } from './definition.ts';
import { atLevel, mostWeeksOf, weeksOf } from './planAtLevel.ts';

const PLAN = {
  title: 'Any',
  lead: 'Any plan.',
  audience: 'Anybody.',
  need: 'any',
  restores: ['fun'],
  levels: { steady: { who: 'Any.', days: 5, volume: '40 km', long: '11 km' } },
  phases: [
    { phase: 'base', weeks: 4, purpose: 'Any.' },
    { phase: 'speed', weeks: 2, purpose: 'Any.' },
  ],
};
const read = (more: object = {}) => definitionSchema.safeParse({ ...PLAN, ...more });
const day = (more: object = {}) =>
  overrideSchema.safeParse({ week: 1, day: 'mon', session: 'easy', ...more });

it('fills what the author leaves out', () => {
  expect(read().data).toMatchObject({
    version: '1.0',
    language: 'en',
    follows: [],
    longRun: 'sun',
    weekStart: 'mon',
    overrides: [],
    allow: [],
  });
});

it('has as many weeks as its phases together', () => {
  expect(mostWeeksOf({ ...definitionSchema.parse(PLAN), id: 'any' })).toBe(6);
});

it('takes 1 to 16 weeks', () => {
  expect([1, 16].every((weeks) => read({ weeks }).success)).toBe(true);
  expect([0, 17, 6.5].some((weeks) => read({ weeks }).success)).toBe(false);
});

it('has one phase at least, and gives something back', () => {
  expect(read({ phases: [] }).success).toBe(false);
  expect(read({ restores: [] }).success).toBe(false);
});

it('takes versions and languages in their usual form', () => {
  expect(read({ version: '2.10', language: 'pt-BR' }).success).toBe(true);
  for (const version of ['1', 'v1.0', '1.0.0', 1]) expect(read({ version }).success).toBe(false);
  for (const language of ['english', 'EN', 'en-us']) {
    expect(read({ language }).success).toBe(false);
  }
});

it('follows and starts after races it knows', () => {
  expect(read({ after: 'marathon', follows: ['5k', 'ultra'] }).success).toBe(true);
  expect(read({ after: '42k' }).success).toBe(false);
});

it('reads a rule broken on purpose and its reason, in any quotes or none', () => {
  const allow = (text: string) => read({ allow: [text] }).data?.allow[0];
  const found = { rule: 'hard-spacing', because: 'a training camp' };
  expect(allow('hard-spacing because "a training camp"')).toEqual(found);
  expect(allow('hard-spacing because “a training camp”')).toEqual(found);
  expect(allow('hard-spacing because a training camp')).toEqual(found);
});

it('asks for a reason of eight characters', () => {
  expect(read({ allow: ['rest-day because "too few"'] }).success).toBe(false);
  expect(read({ allow: ['rest-day because "eight it"'] }).success).toBe(true);
  const { error } = read({ allow: ['rest-day'] });
  expect(error?.issues[0]?.message).toBe('"rest-day" gives no rule and reason');
});

it('an override holds one session or two on a day from week 1', () => {
  expect(day({ session: ['easy', 'strength-a'] }).success).toBe(true);
  expect(day({ amount: '8 km', note: 'with Jo', level: 'steady' }).success).toBe(true);
  for (const session of [[], ['easy', 'easy', 'easy'], 'Easy run']) {
    expect(day({ session }).success).toBe(false);
  }
  for (const week of [0, 1.5]) expect(day({ week }).success).toBe(false);
});

it('knows no other keys', () => {
  expect(read({ colour: 'red' }).success).toBe(false);
  expect(day({ colour: 'red' }).success).toBe(false);
});

it('says how a broken rule is written', () => {
  expect(read({ allow: ['rest-day'] }).error?.issues[0]).toMatchObject({
    params: {
      expected: '`<rule> because "<reason>"`',
      remedy: 'Name the rule and give readers a reason of at least eight characters.',
    },
  });
});

it.each([
  'Rest-day because of a camp',
  '-day because of a camp',
  'and rest-day because of a camp',
  'rest-daybecause of a camp',
  'rest-day becauseofacamp',
  'rest-day because "of a camp" or so',
  'rest-day because of a c',
])('does not guess at `%s`', (text) => {
  expect(read({ allow: [text] }).success).toBe(false);
});

it('takes any space in a broken rule, and a reason of eight characters without quotes', () => {
  expect(read({ allow: ['  rest-day   because   of a cam '] }).data?.allow).toEqual([
    { rule: 'rest-day', because: 'of a cam' },
  ]);
});

it.each(['x1.0', '1.0x', '1.x', '.0', '1.'])('%s is no version', (version) => {
  expect(read({ version }).success).toBe(false);
});

it.each(['en-USA', 'xen', 'en-U', '-US', 'e'])('%s is no language', (language) => {
  expect(read({ language }).success).toBe(false);
});

it('takes versions of several digits', () => {
  expect(read({ version: '12.34' }).success).toBe(true);
});

const levels = { low: PLAN.levels.steady, high: PLAN.levels.steady };
const staged = (weeks: unknown) => ({
  ...definitionSchema.parse({ ...PLAN, levels, phases: [{ ...PLAN.phases[0], weeks }] }),
  id: 'any',
});

it('a phase lasts as long as its level says', () => {
  const plan = staged({ low: 2, high: 5 });
  expect(weeksOf(atLevel(plan, 'low'))).toBe(2);
  expect(weeksOf(atLevel(plan, 'high'))).toBe(5);
  expect(mostWeeksOf(plan)).toBe(5);
});

it('a level that a phase forgets gets the phase’s longest', () => {
  expect(weeksOf(atLevel(staged({ low: 2 }), 'high'))).toBe(2);
  expect(weeksOf(atLevel(staged({ low: 2, other: 3 }), 'high'))).toBe(3);
  expect(weeksOf(atLevel(staged({}), 'high'))).toBe(1);
});

it('a plan without levels has no weeks', () => {
  expect(mostWeeksOf({ ...staged(4), levels: {} })).toBe(0);
});
