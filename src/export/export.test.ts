import { expect, it } from 'vitest';
import { levelsOf } from '../../test/fixtures/levels.ts';
import { readEvents } from '../../test/fixtures/readCalendar.ts';
import { readTable } from '../../test/fixtures/readCsv.ts';
import type { Plan } from '../model/plan.ts';
import { exportPlan } from './export.ts';
import { EXPORT_FORMATS, EXPORTS } from './names.ts';

const plan = levelsOf('10k')[1] as Plan;
const options = { url: 'https://run.example/plans/10k/', start: '2027-04-05' };

it('makes every format there is, the same text each time', () => {
  for (const format of EXPORT_FORMATS) {
    const text = exportPlan(format, plan, options);
    expect(text.length).toBeGreaterThan(5000);
    expect(exportPlan(format, structuredClone(plan), { ...options })).toBe(text);
  }
});

it('has the same last day in each format', () => {
  const last = '2027-05-30';
  expect(readEvents(exportPlan('ics', plan, options)).at(-1)?.date).toBe(last);
  expect(readTable(exportPlan('csv', plan, options)).at(-1)?.['date']).toBe(last);
  expect(JSON.parse(exportPlan('json', plan, options)).weeks.at(-1).days[6].date).toBe(last);
});

it('makes no calendar without dates, and says what to give', () => {
  const undated = { url: options.url };
  expect(() => exportPlan('ics', plan, undated)).toThrowErrorMatchingInlineSnapshot(
    `[PlanError: a calendar needs dates, and this plan has none (expected the day of its race, or its first day). Choose one of them; a table or data can do without.]`,
  );
  for (const format of EXPORT_FORMATS.filter((name) => !EXPORTS[name].dated)) {
    expect(exportPlan(format, plan, undated)).not.toContain('2027-');
  }
});
