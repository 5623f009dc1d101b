import { formatNumber } from '../../model/amount.ts';
import type { SessionDefinition } from '../../model/session.ts';
import type { Step, Work } from '../../model/steps.ts';
import { KM_PER_MILE, type Units } from '../../model/units.ts';
import { estimate, resolveNumber, type Values } from './estimate.ts';
import { partsOf } from './parts.ts';

/** No-break space between a number and its unit. */
const GAP = '\u00a0';

/**
 * The key of a session for a cell: its own detail, or its main part.
 *
 * @example
 * describeDetail(fartlek, { reps: 10 }, 'km') //=> '10 × 1 min quick, 1 min float'
 */
export function describeDetail(session: SessionDefinition, values: Values, units: Units): string {
  if (session.detail !== undefined) return fill(session.detail, values);
  const { main } = partsOf(session.steps?.list ?? []);
  return main.map((step) => describeStep(step, values, units)).join(', ');
}

/** What stretches a session's easy parts to the size it has. */
export interface Stretch {
  /** The size of the whole session in kilometres. */
  km: number;
  easyPace: number;
}

/**
 * A session in lines, one a step, its easy parts before and after stretched to fill its size.
 */
export function describeSteps(
  session: SessionDefinition,
  values: Values,
  units: Units,
  stretch: Stretch,
): string[] {
  if (session.routine) return session.routine;
  const steps = session.steps?.list;
  if (!steps) return [];
  const { warmUp, main, coolDown } = partsOf(steps);
  const lines = main.map((step) => describeStep(step, values, units));
  const spare = Math.max(0, stretch.km - estimate(main, values, stretch.easyPace).km);
  const split = coolDown.length > 0 ? 0.6 : 1;
  if (warmUp.length > 0) lines.unshift(easyLine(spare * split, units, Math.ceil));
  if (coolDown.length > 0)
    lines.push(easyLine(warmUp.length > 0 ? spare * 0.4 : spare, units, Math.round));
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
export const fill = (text: string, values: Values): string =>
  text.includes('{')
    ? text.replace(/\{(\w+)\}/g, (_, name: string) => formatNumber(values[name] ?? 0))
    : text;
