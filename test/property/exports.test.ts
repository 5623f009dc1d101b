import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exportPlan } from '../../src/export/export.ts';
import type { Plan, PlanDay } from '../../src/model/plan.ts';
import { WEEKDAYS } from '../../src/model/weekday.ts';
import { readEvents } from '../fixtures/readCalendar.ts';
import { readTable } from '../fixtures/readCsv.ts';
import { somePlans } from '../fixtures/somePlans.ts';

const PLANS = somePlans(150);
const URL_OF_PLAN = 'https://run.example/plans/random/only/';
const DAY = 86_400_000;

/** Any day between 1999 and 2060 on which the weeks of the plan may start, as UTC milliseconds. */
const start = (plan: Plan): fc.Arbitrary<number> =>
  fc
    .integer({ min: 0, max: 3_000 })
    .map((week) => Date.UTC(1999, 0, 4) + (week * 7 + WEEKDAYS.indexOf(weekStart(plan))) * DAY);

const weekStart = (plan: Plan) => plan.choices.weekStart;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Checks something of each random plan on some date; the days come with their dates. */
function forDatedPlans(check: (plan: Plan, first: string, days: [PlanDay, string][]) => void) {
  for (const plan of PLANS) {
    fc.assert(
      fc.property(start(plan), (first) => {
        const days = plan.weeks.flatMap((week) => week.days);
        check(
          plan,
          iso(first),
          days.map((day, at) => [day, iso(first + at * DAY)]),
        );
      }),
      { numRuns: 1, seed: 20_280 + PLANS.indexOf(plan) },
    );
  }
}

it('a calendar has every session but rest, each on its date, under a name of its own', () => {
  forDatedPlans((plan, first, days) => {
    const events = readEvents(exportPlan('ics', plan, { url: URL_OF_PLAN, start: first }));
    const asked = days.flatMap(([{ sessions }, date]) =>
      sessions.filter(({ kind }) => kind !== 'rest').map(({ title }) => ({ title, date })),
    );
    expect(events.map(({ date }) => date)).toEqual(asked.map(({ date }) => date));
    for (const [at, { summary }] of events.entries()) expect(summary).toContain(asked[at]?.title);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });
});

it('a plan that moves keeps the names of its events', () => {
  const uids = (plan: Plan, first: string) =>
    readEvents(exportPlan('ics', plan, { url: URL_OF_PLAN, start: first })).map(({ uid }) => uid);
  for (const plan of PLANS.slice(0, 40)) {
    expect(uids(plan, '2027-01-04')).toEqual(uids(plan, '2031-06-16'));
  }
});

it('a table reads back with every session, its date and its sizes', () => {
  forDatedPlans((plan, first, days) => {
    const rows = readTable(exportPlan('csv', plan, { url: URL_OF_PLAN, start: first }));
    const asked = days.flatMap(([{ sessions }, date]) =>
      sessions.map((session) => ({ session, date })),
    );
    expect(rows.map(({ date }) => date)).toEqual(asked.map(({ date }) => date));
    for (const [at, row] of rows.entries()) {
      const { session } = asked[at] ?? {};
      expect(row['title']).toBe(session?.title);
      expect(row['purpose']).toBe(session?.purpose);
      expect([row['detail'], row['detail']?.slice(1)]).toContain(session?.detail);
      expect(Math.abs(Number(row['minutes']) - (session?.minutes ?? 0))).toBeLessThanOrEqual(0.5);
      for (const column of ['amount_from', 'amount_to', 'km', 'mi']) {
        expect(row[column] ?? '').toMatch(/^(\d+(\.\d)?)?$/);
      }
    }
  });
});

it('data read back are the plan', () => {
  forDatedPlans((plan, first, days) => {
    const file = JSON.parse(exportPlan('json', plan, { url: URL_OF_PLAN, start: first }));
    const read = file.weeks.flatMap((week: { days: unknown[] }) => week.days);
    expect(read).toEqual(JSON.parse(JSON.stringify(days.map(([day, date]) => ({ ...day, date })))));
  });
});
