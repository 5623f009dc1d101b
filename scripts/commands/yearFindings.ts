import type { Finding } from '../../src/model/finding.ts';
import { datesInWords } from '../../src/site/dates.ts';
import { wrapped } from './textTable.ts';

/** What the rules say, a rule at a time: the weeks it speaks of, its words for the first, the remedy. */
export function findingsText(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Checked\n  The rules have nothing to say.';
  const groups = Map.groupBy(findings, ({ rule, severity, allowed }) =>
    [rule, severity, allowed].join(' '),
  );
  return ['Checked', ...[...groups.values()].map(groupText)].join('\n');
}

function groupText(findings: readonly Finding[]): string {
  const [first] = findings;
  if (!first) return '';
  const label = first.allowed === undefined ? first.severity : 'allowed';
  const weeks = weeksWords(findings.flatMap(({ where }) => where.week ?? []));
  const place = weeks === '' ? '' : `${weeks}: `;
  const others = weeks === '' && findings.length > 1 ? ` (and ${findings.length - 1} more)` : '';
  const reason = first.allowed === undefined ? '' : ` Allowed because ${first.allowed}`;
  const said = `${label} [${first.rule}] ${place}${first.message}${others}. ${first.remedy}${reason}`;
  return wrapped(datesInWords(said), 2, 4);
}

/**
 * Week numbers with runs of them joined.
 *
 * @example
 * weeksWords([1, 2, 3, 7]) //=> 'weeks 1–3, 7'
 */
export function weeksWords(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((one, other) => one - other);
  const runs: [number, number][] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  const words = runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
  return sorted.length === 0 ? '' : `${sorted.length === 1 ? 'week' : 'weeks'} ${words}`;
}
