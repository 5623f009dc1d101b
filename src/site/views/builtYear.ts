import { stopsBuild } from '../../engine/buildPlan.ts';
import type { YearCatalogue } from '../../engine/buildYear.ts';
import { checkedYear } from '../../engine/checkedYear.ts';
import type { Finding, YearChange } from '../../model/finding.ts';
import type { Year } from '../../model/year.ts';
import type { YearDefinition } from '../../model/yearDefinition.ts';
import { datesInWords, dateWords } from '../dates.ts';
import { FINDING_WORDS } from '../findingWords.ts';
import { capital, counted, listWords } from '../words.ts';
import { type SeasonLine, seasonLines } from './seasonLines.ts';
import { type RaceView, raceViews } from './yearRaces.ts';
import { type WeekRow, weekRows } from './yearTable.ts';
import { racesRun } from './yearView.ts';

/** Something the rules say of a year, with the change that answers it where there is one. */
export interface Remark {
  rule: string;
  /** `Objection` where the year cannot stand as it is. */
  word: string;
  /** `9 May, 11 July and 24 October`, `Week 12`, `The year`. */
  place: string;
  message: string;
  remedy: string;
  change?: YearChange;
  /** What a button says that makes the change. */
  take?: string;
}

/** A year that somebody put together, ready to draw. */
export interface BuiltYear {
  year: Year;
  /** False while the rules refuse it: its seasons are then a guess. */
  holds: boolean;
  verdict: string;
  /** The gravest first. */
  remarks: Remark[];
  seasons: SeasonLine[];
  races: RaceView[];
  weeks: WeekRow[];
}

/** Builds a year whatever the rules say of it, and puts what they say beside it. */
export function builtYear(definition: YearDefinition, catalogue: YearCatalogue): BuiltYear {
  const year = checkedYear(definition, catalogue);
  const told = year.findings.filter((finding) => isTold(finding));
  const remarks = [...told.filter(stopsBuild), ...told.filter((one) => !stopsBuild(one))];
  const holds = !told.some(stopsBuild);
  return {
    year,
    holds,
    verdict: verdictOf(year, told.filter(stopsBuild).length),
    remarks: remarks.map(remarkOf).map(offeredOnce),
    seasons: seasonLines(year, catalogue.definitions),
    races: raceViews(year),
    weeks: weekRows(year),
  };
}

/** Notes are for authors, and what is allowed is answered. */
const isTold = ({ severity, allowed }: Finding): boolean =>
  severity !== 'note' && allowed === undefined;

function verdictOf(year: Year, refusals: number): string {
  if (refusals > 0) {
    const objections = refusals === 1 ? 'one objection' : `${refusals} objections`;
    return `This year does not work out yet: ${objections}. What would help stands beside each.`;
  }
  const seasons = counted(year.seasons.length, 'season');
  const peaks = racesRun(year, 'performance');
  const joys = racesRun(year, 'experience');
  const races = [
    ...(peaks > 0 ? [counted(peaks, 'peak')] : []),
    ...(joys > 0 ? [`${counted(joys, 'race')} for joy`] : []),
  ];
  const around = races.length > 0 ? ` round ${listWords(races)}` : ' without a race so far';
  return `This year works out: ${seasons}${around}.`;
}

function remarkOf(finding: Finding): Remark {
  const { rule, severity, message, remedy, change } = finding;
  return {
    rule,
    word: FINDING_WORDS[severity],
    place: placeOf(finding.where),
    message: `${capital(datesInWords(message))}.`,
    remedy: datesInWords(remedy),
    ...(change && { change, take: datesInWords(remedy).replace(/\.$/, '') }),
  };
}

/** One change may answer several: the first offers it, the others only say so. */
function offeredOnce(remark: Remark, at: number, all: readonly Remark[]): Remark {
  const { take, change, ...said } = remark;
  const before = all.slice(0, at).some((other) => other.take === take);
  return take !== undefined && before
    ? { ...said, remedy: 'The change above answers this too.' }
    : remark;
}

function placeOf({ week, dates = [] }: Finding['where']): string {
  if (week !== undefined) return `Week ${week}`;
  return dates.length > 0 ? listWords(dates.map(dateWords)) : 'The year';
}
