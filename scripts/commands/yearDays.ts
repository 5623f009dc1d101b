import { formatAmount } from '../../src/model/amount.ts';
import type { PlanSession } from '../../src/model/plan.ts';
import { DAY_NAMES } from '../../src/model/weekday.ts';
import type { Year, YearDay } from '../../src/model/year.ts';
import { shortDate } from './raceMarks.ts';

/** Every day of the year, a line each, under its week. */
export const daysText = (year: Year): string =>
  ['Days', ...year.weeks.flatMap((_, week) => weekText(year, week))].join('\n');

function weekText(year: Year, week: number): string[] {
  const { number, purpose } = year.weeks[week] ?? { number: week + 1, purpose: '' };
  const days = year.days.filter((day) => day.week === week);
  const season = year.seasons[days[0]?.season ?? 0]?.title ?? '';
  return ['', `  Week ${number}, ${season}. ${purpose}`, ...days.map((day) => dayLine(day, year))];
}

function dayLine({ date, day }: YearDay, { units }: Year): string {
  const head = `${DAY_NAMES[day.weekday].slice(0, 3)} ${shortDate(date)}`;
  const said = day.sessions.map((session) => sessionText(session, units)).join(' + ');
  return `    ${head.padEnd(11)}${day.stress.padEnd(9)}${said}`.trimEnd();
}

function sessionText({ title, amount, note, kind }: PlanSession, units: Year['units']): string {
  if (kind === 'rest') return 'Rest';
  const size = amount ? ` ${formatAmount(amount, units)}` : '';
  return `${title}${size}${note ? ` (${note})` : ''}`;
}
