import { formatNumber } from '../../model/amount.ts';
import type { SessionDefinition } from '../../model/session.ts';
import type { Step, Work } from '../../model/steps.ts';
import { KM_PER_MILE, type Units } from '../../model/units.ts';
import { estimate, resolveNumber, type Values } from './estimate.ts';
import { type Parts, partsOf } from './parts.ts';

/** No-break space between a number and its unit. */
const GAP = '\u00a0';

/** A session in words. */
export interface Description {
  /** The key of it for a cell, such as `10 × 1 min quick, 1 min float`; may be empty. */
  detail: string;
  /** The whole of it, a line each. */
  steps: string[];
}

/** What stretches a session's easy parts to the size it has. */
export interface Stretch {
  /** The size of the whole session in kilometres. */
  km: number;
  /** Minutes a kilometre. */
  easyPace: number;
}

/**
 * Tells a session: its own detail or else its main part for a cell, and line by line with its easy
 * parts before and after stretched to fill its size.
 *
 * @example
 * describe(fartlek, { reps: 10 }, 'km', { km: 8, easyPace: 6 }).detail //=> '10 × 1 min quick, 1 min float'
 */
export function describe(
  session: SessionDefinition,
  values: Values,
  units: Units,
  stretch: Stretch,
): Description {
  const parts = partsOf(session.steps?.list ?? []);
  const main = parts.main.map((step) => describeStep(step, values, units));
  return {
    detail: session.detail === undefined ? main.join(', ') : fill(session.detail, values),
    steps: session.routine ?? withEasy(main, parts, values, units, stretch),
  };
}

/** The share of the easy running that the warm-up takes where there is a cool-down; our own choice. */
const FIRST = 0.6;

/** The lines of the main part, with easy running before and after where there is any. */
function withEasy(
  lines: string[],
  { warmUp, main, coolDown }: Parts,
  values: Values,
  units: Units,
  { km, easyPace }: Stretch,
): string[] {
  const [first, last] = [warmUp.length > 0, coolDown.length > 0];
  if (!first && !last) return lines;
  const spare = Math.max(0, km - estimate(main, values, easyPace).km);
  if (first) lines.unshift(easyLine(last ? spare * FIRST : spare, units, Math.ceil));
  if (last) lines.push(easyLine(first ? spare * (1 - FIRST) : spare, units, Math.round));
  return lines;
}

/** Half a kilometre or mile is as fine as a warm-up is measured. */
function easyLine(km: number, units: Units, toWhole: (value: number) => number): string {
  const size = units === 'mi' ? km / KM_PER_MILE : km;
  const rounded = Math.max(0.5, toWhole(size * 2) / 2);
  return `about ${formatNumber(rounded)}${GAP}${units} easy`;
}

function describeStep(step: Step, values: Values, units: Units): string {
  if (step.kind === 'work') return describeWork(step, values, units, true);
  const times = resolveNumber(step.times, values);
  const inner = step.steps.map((work) => describeWork(work, values, units, false)).join(', ');
  return `${times}${GAP}×${GAP}${inner}`;
}

/** Repeats keep the distance they are measured by; single stretches follow the runner's units. */
function describeWork(work: Work, values: Values, units: Units, single: boolean): string {
  if (!work.size) return work.words;
  const value = resolveNumber(work.size.value, values);
  const { unit } = work.size;
  const other = unit === 'km' || unit === 'mi' ? unit : undefined;
  if (!single || other === undefined || other === units) {
    return `${formatNumber(value)}${GAP}${unit} ${work.words}`;
  }
  const converted = units === 'mi' ? value / KM_PER_MILE : value * KM_PER_MILE;
  return `${formatNumber(Math.round(converted * 2) / 2)}${GAP}${units} ${work.words}`;
}

/** Text with its {names} replaced; a name without a value is 0. */
export function fill(text: string, values: Values): string {
  let filled = '';
  let told = 0;
  for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', told)) {
    const close = text.indexOf('}', open);
    if (close < 0) break;
    filled += text.slice(told, open) + formatNumber(values[text.slice(open + 1, close)] ?? 0);
    told = close + 1;
  }
  return told === 0 ? text : filled + text.slice(told);
}
