import type { Change } from '../../src/model/plan.ts';
import { RACE_NAMES } from '../../src/model/race.ts';
import type { Year, YearRace } from '../../src/model/year.ts';
import { fullDate } from '../../src/site/dates.ts';
import { RACE_MARKS, shortDate } from './raceMarks.ts';
import { table, wrapped } from './textTable.ts';
import { daysText } from './yearDays.ts';
import { findingsText } from './yearFindings.ts';
import { goalsText } from './yearGoals.ts';
import { seasonsText } from './yearSeasons.ts';
import { weeksText } from './yearWeeks.ts';

/** A year for a person: what it is for, its races, its seasons with their reasons, its weeks. */
export function yearText(year: Year, { days }: { days: boolean }): string {
  const head = [`${year.title}, ${fullDate(year.start)} to ${fullDate(year.end)}`];
  const parts = [
    [...head, wrapped(year.lead, 2)].join('\n'),
    racesText(year),
    goalsText(year),
    seasonsText(year),
    weeksText(year),
    changesText(year.changes),
    findingsText(year.findings),
    ...(days ? [daysText(year)] : []),
  ];
  return parts
    .filter((part) => part !== '')
    .join('\n\n')
    .replaceAll('\u00a0', ' ');
}

const LABELS = { 'bucket-list': 'bucket list', community: 'community', joy: 'for joy' };

function racesText({ races }: Year): string {
  if (races.length === 0) return 'Races\n  None: a year to run without one.';
  const rows = races.map((race) => [
    `${RACE_MARKS[race.role]} ${shortDate(race.date)} ${race.date.slice(0, 4)}`,
    race.title,
    RACE_NAMES[race.distance],
    race.role === 'performance' ? 'to perform' : forJoy(race),
    aheadOf(race),
    `${race.daysOff} off, ${race.daysToFull} to full`,
  ]);
  const head = ['Races', '', 'distance', 'run', 'weeks in', 'days after'];
  return table(head, rows, 0);
}

const forJoy = ({ label }: YearRace): string => LABELS[label ?? 'joy'];

/** Full weeks from the start. */
const aheadOf = ({ day }: YearRace): string => String(Math.floor(day / 7));

const changesText = (changes: readonly Change[]): string =>
  changes.length === 0
    ? ''
    : [
        'Made to fit, and why',
        ...changes.map(({ what, from, to, because }) =>
          wrapped(`${what}: ${from} → ${to}. ${because}`, 2, 4),
        ),
      ].join('\n');
