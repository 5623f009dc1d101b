import { addDays } from '../../calendar/day.ts';
import type { Finding, YearChange } from '../../model/finding.ts';
import type { YearDefinition } from '../../model/yearDefinition.ts';
import { judgeRaces } from '../balance/yearRules.ts';
import { changed } from './changedYear.ts';
import { placedRaces } from './raceCalendar.ts';

/** Everything the race rules say about a year, each error and warning with a change that answers it. */
export function judgeCalendar(definition: YearDefinition): Finding[] {
  const after = rememberedBy(definition);
  return judged(definition).map((finding) => {
    if (finding.severity === 'note') return finding;
    const change = remedyFor(finding, definition, after);
    return change ? { ...finding, change, remedy: remedyWords(change, definition) } : finding;
  });
}

const judged = (definition: YearDefinition): Finding[] =>
  judgeRaces({
    start: definition.start,
    races: placedRaces(definition),
    runner: definition.runner,
  });

/** What the rules say of a year after a change, notes left out. */
type After = (change: YearChange) => readonly Finding[];

/** Judges a change once, however many findings it might answer. */
function rememberedBy(definition: YearDefinition): After {
  const known = new Map<string, readonly Finding[]>();
  const judge = (change: YearChange) =>
    judged(changed(definition, change)).filter(({ severity }) => severity !== 'note');
  return (change) => {
    const key = JSON.stringify(change);
    const found = known.get(key) ?? judge(change);
    known.set(key, found);
    return found;
  };
}

/**
 * The smallest change after which a finding is gone, or no more than a note: of those, the one that
 * leaves fewest errors, then a race run for joy before one that moves, the nearest day before a later
 * one, and leaving a race out last.
 */
export function remedyFor(
  finding: Finding,
  definition: YearDefinition,
  after: After = rememberedBy(definition),
): YearChange | undefined {
  let best: { change: YearChange; errors: number } | undefined;
  for (const change of candidates(finding, definition)) {
    const left = after(change);
    const moved = inChanged(finding, definition, change);
    if (left.some((other) => sameFinding(other, moved))) continue;
    const errors = left.filter(({ severity }) => severity === 'error').length;
    if (!best || errors < best.errors) best = { change, errors };
    if (best.errors === 0) break;
  }
  return best?.change;
}

/** The same rule about the same races. */
export const sameFinding = (one: Finding, other: Finding): boolean =>
  one.rule === other.rule && one.where.dates?.join() === other.where.dates?.join();

/** A finding as a year with one thing changed would have it: a race that moves takes its date along. */
export function inChanged(
  finding: Finding,
  { races }: YearDefinition,
  change: YearChange,
): Finding {
  if (change.kind !== 'move') return finding;
  const { date: from } = { ...races[change.race] };
  const dates = finding.where.dates?.map((date) => (date === from ? change.date : date)).sort();
  return { ...finding, where: { ...finding.where, dates } };
}

/** How far a race may be moved to be the remedy: weeks, tried nearest first; it keeps its weekday. */
const FURTHEST_WEEKS = 26;

function* candidates(finding: Finding, definition: YearDefinition): Generator<YearChange> {
  const about = definition.races
    .map(({ date, role }, race) => ({ date, role, race }))
    .filter(({ date }) => finding.where.dates?.includes(date))
    .reverse();
  for (const { race, role } of about) {
    if (role === 'performance') yield { kind: 'role', race, role: 'experience' };
  }
  for (let weeks = 1; weeks <= FURTHEST_WEEKS; weeks++) {
    for (const { race, date } of about) {
      for (const days of [7 * weeks, -7 * weeks]) {
        const moved = addDays(date, days);
        if (isOpen(moved, definition)) yield { kind: 'move', race, date: moved };
      }
    }
  }
  for (const { race } of about) yield { kind: 'drop', race };
}

/** A day inside the year on which no race stands. */
const isOpen = (date: string, { start, end, races }: YearDefinition): boolean =>
  date >= start && (end === undefined || date <= end) && races.every((race) => race.date !== date);

/** A change in words, for a message. */
export function remedyWords(change: YearChange, { races }: YearDefinition): string {
  const { title, distance, date } = { ...races[change.race] };
  const name = title ?? distance;
  switch (change.kind) {
    case 'role':
      return `Run ${name} (${date}) for the experience.`;
    case 'move':
      return `Move ${name} from ${date} to ${change.date}.`;
    case 'drop':
      return `Leave ${name} (${date}) out.`;
  }
}
