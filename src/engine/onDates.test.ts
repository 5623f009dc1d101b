import { expect, it } from 'vitest';
import { bundled, library } from '../../test/fixtures/content.ts';
import { weekdayIndex } from '../calendar/day.ts';
import { PlanError } from '../errors.ts';
import { WEEKDAYS } from '../model/weekday.ts';
import { buildPlan, draftPlan } from './buildPlan.ts';
import { firstDayOf, onDates } from './onDates.ts';

const race = (date: string, id = '10k') => {
  const when = { race: date };
  const plan = draftPlan(bundled(id), onDates({ level: 'steady' }, when), library);
  return { plan, first: firstDayOf(plan, when) };
};

it('puts the race of a plan on its date, on whatever weekday that is', () => {
  for (const day of [24, 25, 26, 27, 28, 29, 30]) {
    const { plan, first } = race(`2027-05-${day}`);
    const lastWeek = plan.weeks.at(-1)?.days ?? [];
    const [event, ...more] = lastWeek.filter(({ sessions }) => sessions.some((one) => one.event));
    expect(more).toEqual([]);
    expect(event?.weekday).toBe(WEEKDAYS[weekdayIndex(`2027-05-${day}`)]);
    expect(WEEKDAYS[weekdayIndex(first)]).toBe(plan.choices.weekStart);
  }
});

it('counts back from the race to the first day', () => {
  expect(race('2027-05-30').first).toBe('2027-04-05');
  expect(race('2027-05-29').first).toBe('2027-04-05');
  expect(race('2027-05-31').first).toBe('2027-04-12');
});

it('begins weeks on the day a plan starts on', () => {
  const when = { start: '2027-03-06' };
  const plan = buildPlan(bundled('speed-play'), onDates({ level: 'steady' }, when), library);
  expect(plan.weeks[0]?.days[0]?.weekday).toBe('sat');
  expect(firstDayOf(plan, when)).toBe('2027-03-06');
});

it('refuses a start in the middle of a week that was chosen', () => {
  expect(() => onDates({ level: 'steady', weekStart: 'mon' }, { start: '2027-03-06' })).toThrow(
    /2027-03-06 is a Saturday, and weeks start on Monday/,
  );
});

it('refuses a race date for a plan without a race', () => {
  expect(() => race('2027-05-30', 'base')).toThrow(PlanError);
});
