import type { Finding } from '../../model/finding.ts';
import type { Year } from '../../model/year.ts';
import { datesInWords, dateWords } from '../dates.ts';
import { capital, listWords } from '../words.ts';
import type { FindingView } from './findingView.ts';

/** What the rules said of a year. */
export interface YearChecks {
  /** Ids of the rules it was read by. */
  rules: string[];
  warnings: FindingView[];
  /** One for each rule that the author lets the year break. */
  allowances: FindingView[];
}

/** Warnings and allowances of a year; notes are the author's own business. */
export function yearChecks({ findings, rules }: Pick<Year, 'findings' | 'rules'>): YearChecks {
  const spoken = findings
    .filter(({ severity, allowed }) => allowed !== undefined || severity !== 'note')
    .map(findingView);
  const allowed = spoken.filter((finding) => finding.allowed !== undefined);
  return {
    rules,
    warnings: spoken.filter((finding) => finding.allowed === undefined),
    allowances: [...new Map(allowed.map((finding) => [finding.rule, finding])).values()],
  };
}

const findingView = ({ rule, where, message, allowed }: Finding): FindingView => ({
  rule,
  place: placeOf(where),
  message: `${capital(datesInWords(message))}.`,
  allowed,
});

function placeOf({ week, dates = [] }: Finding['where']): string {
  if (week !== undefined) return `Week ${week}`;
  return dates.length > 0 ? listWords(dates.map(dateWords)) : 'The year';
}
