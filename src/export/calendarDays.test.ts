import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { InZone } from '../../test/fixtures/calendarInZones.ts';
import { levelsOf } from '../../test/fixtures/levels.ts';
import { readEvents } from '../../test/fixtures/readCalendar.ts';
import type { Plan } from '../model/plan.ts';

/** From eleven hours behind UTC to fourteen ahead, halves and quarters of an hour among them. */
const ZONES = [
  'Pacific/Pago_Pago',
  'America/Los_Angeles',
  'America/St_Johns',
  'UTC',
  'Europe/Berlin',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
];
const SCRIPT = fileURLToPath(new URL('../../test/fixtures/calendarInZones.ts', import.meta.url));
const marathon = levelsOf('marathon')[1] as Plan;

/** What a process says that runs in each of the zones. */
function inZones(start: string): InZone[] {
  const input = JSON.stringify({ plan: marathon, start, zones: ZONES });
  const call = ['--import', 'tsx', SCRIPT];
  const { stdout, stderr } = spawnSync(process.execPath, call, {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

/** Dates of all sessions but rest, counted in milliseconds of UTC. */
const expected = (start: string): string[] =>
  marathon.weeks.flatMap(({ days }, week) =>
    days.flatMap(({ sessions }, day) =>
      sessions
        .filter(({ kind }) => kind !== 'rest')
        .map(() =>
          new Date(Date.parse(start) + (week * 7 + day) * 86_400_000).toISOString().slice(0, 10),
        ),
    ),
  );

describe.each([
  { start: '2027-12-06', name: 'the leap day and the start of summer time' },
  { start: '2027-09-06', name: 'the end of summer time' },
])('over $name', ({ start }) => {
  let answers: InZone[] = [];
  beforeAll(() => {
    answers = inZones(start);
  });

  it('the processes were in their zones', () => {
    expect(answers.map(({ offsets }) => offsets[0])).toEqual([
      660, 480, 210, 0, -60, -345, -660, -780, -840,
    ]);
    const moving = answers.filter(({ offsets: [january, july] }) => january !== july);
    expect(moving.map(({ zone }) => zone)).toHaveLength(5);
  });

  it('a calendar is the same file wherever it is made', () => {
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    const dates = readEvents(answers[0]?.text ?? '').map(({ date }) => date);
    expect(dates).toEqual(expected(start));
  });

  it.each(ZONES)('every event stands on its day in %s', (zone) => {
    expect(answers.find((answer) => answer.zone === zone)?.local).toEqual(expected(start));
  });
});

it('the weeks looked at hold a leap day and both changes of the clock', () => {
  expect(expected('2027-12-06')).toContain('2028-02-29');
  const [spring, autumn] = ['2027-12-06', '2027-09-06'].map(expected);
  for (const [days, change] of [
    [spring, '2028-03-26'],
    [spring, '2028-03-12'],
    [autumn, '2027-10-31'],
    [autumn, '2027-11-07'],
  ] as const) {
    expect(days?.[0] && days[0] < change).toBe(true);
    expect((days?.at(-1) ?? '') >= change).toBe(true);
  }
});
