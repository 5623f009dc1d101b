import type { Plan } from '../model/plan.ts';
import { kmPer, type Units } from '../model/units.ts';
import { DAY_NAMES } from '../model/weekday.ts';
import { type PlacedSession, placedSessions } from './placedSessions.ts';

type Cell = string | number | undefined;

/** Without it, Excel reads the file in the alphabet of its country, and `10 × 1 min` is spoilt. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A plan as a table by RFC 4180, one row a session in the order of days, rest days too.
 * Distances are in the plan's units; the first row names the columns, and `docs/formats.md` explains
 * them.
 *
 * @param start ISO date of the first day; without it the column of dates is left out
 */
export function planCsv(plan: Plan, start?: string): string {
  const rows = placedSessions(plan, start).map((placed) => rowOf(placed, plan.units));
  const columns = Object.keys(rows[0] ?? {}).filter((name) => name !== 'date' || start);
  const lines = [columns, ...rows.map((row) => columns.map((name) => row[name]))];
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(written).join(',')}\r\n`).join('');
}

function rowOf(placed: PlacedSession, units: Units): Record<string, Cell> {
  const { session, week, day, phase, date } = placed;
  const { amount } = session;
  const per = amount?.measure === 'distance' ? kmPer(units) : 1;
  return {
    week: week.number,
    date,
    weekday: DAY_NAMES[day.weekday],
    phase: phase?.title,
    title: session.title,
    kind: session.kind,
    stress: session.stress,
    amount_from: amount && toTenth(amount.from / per),
    amount_to: amount && toTenth(amount.to / per),
    unit: amount && (amount.measure === 'time' ? 'min' : units),
    [units]: toTenth(session.km / kmPer(units)),
    minutes: Math.round(session.minutes),
    detail: session.detail,
    purpose: session.purpose,
    note: session.note,
  };
}

const toTenth = (value: number): number => Math.round(value * 10) / 10;

/** What makes a spreadsheet take text for a formula, in the wide forms of East Asian fonts too. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** A cell as the file has it: what could run is text by the apostrophe before it. */
function written(cell: Cell): string {
  if (typeof cell !== 'string') return cell === undefined ? '' : String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
