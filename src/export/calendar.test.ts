import { expect, it, vi } from 'vitest';
import { levelsOf } from '../../test/fixtures/levels.ts';
import { breakthrough } from '../../test/fixtures/plans.ts';
import { readCalendar, readEvents } from '../../test/fixtures/readCalendar.ts';
import type { Plan, PlanSession } from '../model/plan.ts';
import { planCalendar } from './calendar.ts';

const URL_OF_PLAN = 'https://run.example/plans/speed-play/';
const START = '2027-04-19';
const speedPlay = levelsOf('speed-play')[1] as Plan;
const text = planCalendar(speedPlay, URL_OF_PLAN, START);
const events = readEvents(text);

/** A plan of one week whose Tuesday holds this, besides what a session has anyway. */
function withSession(more: Partial<PlanSession>, head: Partial<Plan> = {}): string {
  const plan = breakthrough();
  const week = structuredClone(plan.weeks[3] as Plan['weeks'][number]);
  const days = week.days.map((day, at) => ({
    ...day,
    sessions: day.sessions.slice(0, 1).map((one) => (at === 1 ? { ...one, ...more } : one)),
  }));
  return planCalendar({ ...plan, ...head, weeks: [{ ...week, days }] }, URL_OF_PLAN, START);
}
const tuesday = (file: string) => readEvents(file)[0];

it('puts every session on its day and leaves rest days free', () => {
  const asked = speedPlay.weeks.flatMap(({ days }) =>
    days.flatMap(({ sessions }) => sessions.filter(({ kind }) => kind !== 'rest')),
  );
  expect(events).toHaveLength(asked.length);
  expect(events.map(({ summary }) => summary.split(', ')[0])).toEqual(
    asked.map(({ title }) => title),
  );
  expect(events[0]).toMatchObject({ date: '2027-04-20', days: 1, summary: 'Hill sprints, 6 km' });
  expect(events.at(-1)?.date).toBe('2027-05-30');
});

it('takes whole days, and nobody for busy', () => {
  for (const { date, days, property } of events) {
    expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(days).toBe(1);
    expect(property('transp')).toBe('TRANSPARENT');
  }
});

it('tells in each event what to do, why, and how to do less', () => {
  const strength = events.find(({ summary }) => summary.startsWith('Strength A'));
  const session = speedPlay.weeks[0]?.days[2]?.sessions[1] as PlanSession;
  expect(strength?.description).toBe(
    [
      session.steps.join('\n'),
      `${session.purpose}\nWhy here: ${session.reason.sentence}`,
      `Short: ${session.short}\nBare minimum: ${session.bare}`,
    ].join('\n\n'),
  );
  expect(strength?.property('url')).toBe(URL_OF_PLAN);
});

it('begins with the author’s word, and takes the detail where there are no steps', () => {
  const file = withSession({ note: 'With friends.', detail: 'flat, slow', purpose: 'Joy.' });
  expect(tuesday(file)?.description).toBe('With friends.\n\nflat, slow\n\nJoy.');
});

it('sorts events by stress, and a long run with hard parts into both', () => {
  expect(new Set(events.flatMap(({ categories }) => categories))).toEqual(
    new Set(['Easy', 'Moderate', 'Hard', 'Long', 'Rest']),
  );
  const both = tuesday(withSession({ stress: 'hard', long: true }));
  expect(both?.categories).toEqual(['Hard', 'Long']);
});

it('gives each event a name of its own, and the same one when the plan moves', () => {
  const moved = readEvents(planCalendar(speedPlay, URL_OF_PLAN, '2027-08-02'));
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  expect(moved.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
  expect(moved.map(({ date }) => date)).not.toEqual(events.map(({ date }) => date));
  expect(events[0]?.uid).toBe('speed-play.steady.week-1.tue.1@periodical');
});

it('gives the sizes of a plan names of their own', () => {
  const uids = levelsOf('speed-play').flatMap((plan) =>
    readEvents(planCalendar(plan, URL_OF_PLAN, START)).map(({ uid }) => uid),
  );
  expect(new Set(uids).size).toBe(uids.length);
});

it.each([
  ['1.0', 1000],
  ['1.2', 1002],
  ['2.0', 2000],
  ['9999999999.1', 2_147_483_647],
])('lets version %s of a plan take the place of earlier ones', (version, sequence) => {
  expect(tuesday(withSession({}, { version }))?.property('sequence')).toBe(sequence);
});

it('is the same text on any day, whatever the clock says', () => {
  vi.useFakeTimers({ now: new Date('2031-05-05') });
  expect(planCalendar(speedPlay, URL_OF_PLAN, START)).toBe(text);
  vi.useRealTimers();
  expect(new Set(events.map(({ property }) => String(property('dtstamp'))))).toEqual(
    new Set(['2026-01-01T00:00:00Z']),
  );
});

it('folds long lines at 75 octets, in the middle of no letter, and ends each with CRLF', () => {
  const purpose = `${'ä–×𝄞'.repeat(90)} ${'word '.repeat(40)}`.trim();
  const file = withSession({ purpose });
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  const lines = file.split('\r\n');
  expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
  const octets = lines.map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  expect(file).not.toContain('\ufffd');
  expect(tuesday(file)?.description).toContain(purpose);
});

it('keeps signs that mean something to a calendar as words', () => {
  const nasty = 'Hills; long, steep \\ \\n\nEND:VEVENT';
  const file = withSession({ title: nasty, purpose: nasty }, { title: nasty });
  expect(tuesday(file)?.summary).toBe(`${nasty}, 7 km`);
  expect(tuesday(file)?.description).toContain(nasty);
  const kept = 'Hills\\; long\\, steep \\\\ \\\\n\\nEND:VEVENT (Steady)';
  expect(readCalendar(file).getFirstPropertyValue('name')).toBe(kept);
});

it('names the calendar after the plan and its level', () => {
  const calendar = readCalendar(text);
  expect(calendar.getFirstPropertyValue('name')).toBe('Speed Play (Steady)');
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Speed Play (Steady)');
  expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Periodical//Plan//EN');
});

it('is made where a browser has no random names, on plain http', () => {
  vi.stubGlobal('crypto', {});
  expect(planCalendar(speedPlay, URL_OF_PLAN, START)).toBe(text);
  vi.unstubAllGlobals();
});
