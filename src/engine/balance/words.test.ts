import { expect, it } from 'vitest';
import { phase } from '../../../test/fixtures/orders.ts';
import { plan, planWeek, run, sizes, volumes, week } from '../../../test/fixtures/weeks.ts';
import type { Finding } from '../../model/finding.ts';
import { judgeWhole, RULES } from './rules.ts';
import { judgeWeek } from './weekRules.ts';

const told = ({ rule, severity, where, message, remedy }: Finding): string =>
  `${rule} ${severity} ${JSON.stringify(where)}\n    ${message}\n    ${remedy}`;

const WEEKS = [
  'tempo, tempo, tempo, rest, easy, easy, long',
  'rest, easy, easy, rest, easy, easy, easy',
  'steady, intervals, steady, tempo, steady, easy, long',
  'easy, tempo, easy, steady, easy, hills, long (hard)',
  'easy, easy, tempo, easy, easy, easy, long',
  'rest, strength + easy, strength, tempo, rest, easy, race',
].map((text) => week(text));

const LONG = [sizes(50, 20), sizes(70, 20), sizes(120, 25.55)].map((size) =>
  week('easy, easy, tempo, easy, rest, easy, long', { sizes: size }),
);

const reps = (qualityKm: number) => run('repetitions', 12, { title: 'Short reps', qualityKm });

const PLANS = [
  plan(volumes(20, 23, 26, 29)),
  plan(volumes(20, 18, 20, 15, 10), { roles: ['build', 'down', 'build', 'down', 'build'] }),
  plan(volumes(20, 15)),
  plan(volumes(50, 40, 45), { roles: ['build', 'taper', 'taper'] }),
  plan(volumes(50, 40), { roles: ['build', 'taper'] }),
  plan([planWeek(1, { 2: reps(2.55), 5: run('easy', 12) })], { usual: { volume: 20, long: 10.5 } }),
  plan([planWeek(1, { 5: run('easy', 14) })], { usual: { volume: 20, long: 10 } }),
  plan([], {
    phases: [phase('build', { focus: ['speed', 'strength', 'volume'], title: 'All at once' })],
  }),
  plan([], { phases: [phase('base', { focus: ['speed', 'strength', 'volume'] })] }),
];

it('says of each broken rule what is wrong, where, and what to do', async () => {
  const findings = [...[...WEEKS, ...LONG].flatMap(judgeWeek), ...PLANS.flatMap(judgeWhole)];
  const words = [...new Set(findings.map(told))].sort();
  await expect(`${words.join('\n')}\n`).toMatchFileSnapshot('words.txt');
});

it('shows readers each rule with its grade, its sentence and its source', async () => {
  const words = RULES.map(({ id, grade, sentence, source }) =>
    [`${id} (${grade})`, sentence, source].join('\n    '),
  );
  await expect(`${words.join('\n')}\n`).toMatchFileSnapshot('rules.txt');
});
