import { formatNumber } from '../../src/model/amount.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Year, YearSeason } from '../../src/model/year.ts';

/** A year as text to compare and to read, whole: seasons, weeks, changes and what the rules say. */
export function yearText(year: Year): string {
  const lines = [
    `${year.title}: ${year.start} to ${year.end}, ${year.days.length} days, in ${year.measure}`,
    ...year.races.map(
      ({ date, day, distance, role, title, daysOff, daysToFull }) =>
        `race ${date} (day ${day}) ${distance} ${role} ${title}, off ${daysOff}, full ${daysToFull}`,
    ),
    ...year.seasons.flatMap((season, at) => [seasonText(season), ...weeksIn(year, at)]),
    ...year.changes.map(({ what, because }) => `change ${what}: ${because}`),
    ...year.findings.map(findingText),
  ];
  return `${lines.join('\n')}\n`;
}

function seasonText(season: YearSeason): string {
  const { plan, reasons } = season;
  const filled = plan
    ? `${plan.id} (${plan.title}) ${plan.level} ${plan.firstWeek}-${plan.lastWeek}`
    : 'generated';
  const why = reasons.map(({ rule, sentence }) => `[${rule}] ${sentence}`).join(' ');
  return [
    `${season.first} to ${season.last} (${season.days}) ${season.purpose}, ${season.season}: ${season.title}, ${filled}`,
    `    ${season.why} ${why}`,
    `    builds ${season.focus.join(', ')}; gives ${season.restores.join(', ')}`,
  ].join('\n');
}

/** A week a line: its number, volume, races, longest run, and its days in a letter each. */
const weeksIn = ({ weeks, days }: Year, season: number): string[] =>
  weeks
    .filter((week) => week.season === season)
    .map(({ number, first, volume, raced, longest, down, stressful, purpose }) => {
      const inWeek = days.filter(({ week }) => week === number - 1);
      const letters = inWeek.map(({ day }) => letterOf(day)).join('');
      const sizes = [volume, raced, longest].map((size) => formatNumber(size)).join('/');
      return `  ${number} ${first} ${sizes}${down ? ' down' : ''} ${stressful} ${letters} ${purpose}`;
    });

const letterOf = ({ hard, long, runs, stress }: Year['days'][number]['day']): string => {
  if (hard) return 'H';
  if (long) return 'L';
  if (runs) return stress === 'moderate' ? 'm' : 'e';
  return stress === 'rest' ? '.' : 's';
};

const findingText = ({ rule, severity, where, message, remedy, change, allowed }: Finding) =>
  [
    `${severity} [${rule}] ${JSON.stringify(where)} ${message} ${remedy}`,
    ...(change ? [`    change ${JSON.stringify(change)}`] : []),
    ...(allowed === undefined ? [] : [`    allowed: ${allowed}`]),
  ].join('\n');
