import { formatVolume } from '../../src/model/amount.ts';
import type { Year } from '../../src/model/year.ts';

/** A year's seasons as text to compare and to read: a line a season with its weeks, then the rules. */
export function yearSeasonsText(year: Year): string {
  const races = year.races.map(({ date, role, title }) => `${date} ${role} ${title}`);
  const seasons = year.seasons.map(({ first, last, purpose, title, plan, restores }, at) => {
    const filled = plan
      ? `${plan.id}/${plan.level} ${plan.firstWeek}–${plan.lastWeek}`
      : 'generated';
    const head = `${first} ${last} ${purpose}: ${title}, ${filled}; gives ${restores.join(', ')}`;
    return `${head}\n  ${volumesIn(year, at)}`;
  });
  const findings = year.findings.map(
    ({ rule, severity, where, allowed }) =>
      `${severity} [${rule}]${where.week ? ` week ${where.week}` : ''}${allowed ? ' (allowed)' : ''}`,
  );
  return `${[year.title, '', ...races, '', ...seasons, '', ...findings].join('\n').trimEnd()}\n`;
}

const volumesIn = ({ weeks, measure, units }: Year, season: number): string =>
  weeks
    .filter((week) => week.season === season)
    .map(({ volume, down }) => {
      return `${formatVolume(Math.round(volume), measure, units)}${down ? 'v' : ''}`;
    })
    .join(' ');
