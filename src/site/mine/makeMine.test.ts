import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bundled, bundledIds, library } from '../../../test/fixtures/content.ts';
import { mines } from '../../../test/fixtures/mines.ts';
import { buildPlan } from '../../engine/buildPlan.ts';
import { dateShort } from '../dates.ts';
import { type Made, makeMine, usualLevel } from './makeMine.ts';
import type { Mine } from './mine.ts';
import { mineFiles } from './mineFiles.ts';
import { minePaces } from './minePaces.ts';
import { hindrances, remarksOf } from './mineRemarks.ts';
import { weeksOfMine } from './mineWeeks.ts';
import { verdictOf } from './verdict.ts';

const breakthrough = bundled('project-breakthrough');

function made(mine: Mine, id = 'project-breakthrough'): Made {
  const outcome = makeMine(bundled(id), library, mine);
  if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems));
  return outcome;
}

it('with nothing said, every plan is what its author wrote', () => {
  for (const id of bundledIds) {
    const definition = bundled(id);
    const own = buildPlan(definition, { level: usualLevel(definition) }, library);
    expect(made({}, id)).toEqual({ plan: own, choices: { level: usualLevel(definition) } });
  }
});

it('four free days make four days of running, and it says why', () => {
  const { plan, start } = made({
    free: ['tue', 'thu', 'sat', 'sun'],
    when: { race: '2027-05-30' },
    units: 'km',
  });
  expect(start).toBe('2027-03-08');
  expect(plan.changes.map(({ what, from, to }) => `${what}: ${from} → ${to}`)).toEqual([
    'days of running: 5 a week → 4 a week',
    'weekly volume: 34–44 km → 27–35 km',
  ]);
  expect(verdictOf({ plan, start })).toBe(
    '12 weeks, 4 days, 13 → 35\u00a0km, first day 8\u00a0March 2027, 5K time trial on Sunday, 30\u00a0May 2027',
  );
});

it('says of itself how many days it runs, and files are named by what was chosen', () => {
  const four = made({
    free: ['tue', 'thu', 'sat', 'sun'],
    when: { start: '2027-03-06' },
    units: 'mi',
  });
  expect(four.plan.level.days).toBe(4);
  const [calendar, table] = mineFiles(four, 'https://run.example/plans/project-breakthrough/');
  expect(calendar).toMatchObject({
    title: 'Calendar',
    name: 'project-breakthrough-steady-mi-2027-03-06.ics',
    url: 'https://run.example/plans/project-breakthrough/steady/',
    waits: false,
  });
  expect(table?.name).toBe('project-breakthrough-steady-mi-2027-03-06.csv');
  expect(mineFiles(made({}), 'https://run.example/').map(({ waits }) => waits)).toEqual([
    true,
    false,
    false,
  ]);
});

it('own paces come from a race of the last months, for a kilometre or a mile', () => {
  const recent = { race: '10k', time: 48.5 } as const;
  const { from, rows } = minePaces(recent, 'km');
  expect(from).toBe('10K in 48:30');
  expect(rows.map(({ effort, pace }) => `${effort} ${pace}`)).toEqual([
    'Easy 5:46–6:27\u00a0/km',
    'Marathon 5:19\u00a0/km',
    'Threshold 4:57\u00a0/km',
    'Interval 4:34\u00a0/km',
    'Repetition 4:12\u00a0/km',
  ]);
  expect(minePaces(recent, 'mi').rows[2]?.pace).toBe('7:58\u00a0/mi');
});

it('a week carries its dates across months', () => {
  const [, second, third, fourth] = weeksOfMine(made({ when: { start: '2027-03-08' } }));
  expect(second?.dates).toBe('15 to 21\u00a0March');
  expect(third?.dates).toBe('22 to 28\u00a0March');
  expect(fourth?.dates).toBe('29\u00a0March to 4\u00a0April');
  expect(fourth?.days.map(({ date }) => date)).toEqual(
    ['29 Mar', '30 Mar', '31 Mar', '1 Apr', '2 Apr', '3 Apr', '4 Apr'].map((date) =>
      date.replace(' ', '\u00a0'),
    ),
  );
  expect(weeksOfMine(made({}))[1]?.dates).toBeUndefined();
});

it('miles are miles in every amount and in the line about the plan', () => {
  const { plan } = made({ units: 'mi' });
  expect(verdictOf({ plan })).toBe('12 weeks, 5 days, 9 → 27\u00a0mi');
  const amounts = weeksOfMine({ plan }).flatMap(({ days }) =>
    days.flatMap(({ sessions }) => sessions.flatMap(({ amount }) => amount ?? [])),
  );
  expect(amounts.some((amount) => amount.endsWith('mi'))).toBe(true);
  expect(amounts.filter((amount) => amount.endsWith('km'))).toEqual([]);
});

it('what cannot be had is said at its field', () => {
  const none = makeMine(breakthrough, library, { free: [] });
  expect('problems' in none && hindrances(none.problems)).toEqual({
    fields: { free: 'No day is free. Free a day: a plan needs somewhere to stand.' },
    whole: [],
  });
  const noRace = makeMine(bundled('base'), library, { when: { race: '2027-05-30' } });
  expect('problems' in noRace && hindrances(noRace.problems).fields['race-date']).toMatch(
    /ends in no race\. Give the day it starts on instead\.$/,
  );
});

it('a first day begins the weeks, whatever was said of them before', () => {
  const { plan } = made({ when: { start: '2027-03-06' }, weekStart: 'mon' });
  expect(plan.choices.weekStart).toBe('sat');
  expect(made({ weekStart: 'sun' }).plan.choices.weekStart).toBe('sun');
});

it('a rule speaks once, and says in which weeks', () => {
  const remarks = remarksOf(made({ free: ['tue', 'wed', 'thu'] }).plan.findings);
  const long = remarks.filter(({ message }) => message.startsWith('the long run is'));
  expect(long).toHaveLength(1);
  expect(long[0]?.place).toBe('Week 4');
  expect(long[0]?.message).toMatch(/^the long run is 40 % of the week; much the same in weeks 5/);
  expect(long[0]?.remedy).toMatch(/^Keep it at 30 %/);
});

it('a finding of a rule that the author allows stays with the author', () => {
  const finding = { rule: 'x', where: {}, message: 'm', remedy: 'r' };
  expect(
    remarksOf([
      { ...finding, severity: 'warning', allowed: 'because' },
      { ...finding, severity: 'note' },
    ]),
  ).toEqual([]);
});

it('whatever is chosen, there is a plan or a sentence, and a race stands on its day', () => {
  for (const id of ['project-breakthrough', 'marathon', 'base', 'first-5k']) {
    const definition = bundled(id);
    fc.assert(
      fc.property(mines(Object.keys(definition.levels)), (mine) => {
        const outcome = makeMine(definition, library, mine);
        if ('problems' in outcome) {
          const { fields, whole } = hindrances(outcome.problems);
          expect([...Object.values(fields), ...whole].join('')).toMatch(/\.$/);
          return;
        }
        const days = weeksOfMine(outcome).flatMap((week) => week.days);
        const { when } = mine;
        if (when && 'start' in when) expect(outcome.start).toBe(when.start);
        if (when && 'race' in when) {
          const race = days.findLast(({ sign }) => sign === 'event');
          expect(race?.date).toBe(dateShort(when.race));
        }
        expect(verdictOf(outcome)).toMatch(/^\d+ weeks?, /);
      }),
      { numRuns: 60 },
    );
  }
});
