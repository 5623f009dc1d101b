import fc from 'fast-check';
import { PHASE_NAMES, PHASES, type PhaseKind } from '../../src/model/phaseKind.ts';
import { stressOf } from '../../src/model/sessionStress.ts';
import { WEEKDAYS } from '../../src/model/weekday.ts';
import { library } from '../fixtures/content.ts';
import type { Manner } from './manner.ts';

const idsWhere = (wanted: (session: { kind: string; stress: string }) => boolean): string[] =>
  [...library]
    .filter(([, session]) => wanted({ kind: session.kind, stress: stressOf(session) }))
    .map(([id]) => id);

const EVENTS = ['race', 'time-trial'];
const IDS = {
  hard: idsWhere(({ kind, stress }) => stress === 'hard' && !EVENTS.includes(kind)),
  moderate: idsWhere(({ kind, stress }) => stress === 'moderate' && !EVENTS.includes(kind)),
  easy: idsWhere(({ kind }) => ['easy', 'recovery', 'run-walk'].includes(kind)),
  long: idsWhere(({ kind }) => kind === 'long'),
  strength: idsWhere(({ kind }) => kind === 'strength'),
  also: idsWhere(({ kind }) => ['walk', 'mobility', 'cross-training', 'freestyle'].includes(kind)),
  events: idsWhere(({ kind }) => EVENTS.includes(kind)),
  short: ['time-trial-5k', 'time-trial-mile', 'race-5k', 'fun-5k'],
} as const;

const some = (ids: readonly string[], least = 0): fc.Arbitrary<string[]> =>
  fc.subarray([...ids], { minLength: least, maxLength: Math.max(least, Math.min(3, ids.length)) });

/** A phase as an author writes it: the key of its kind, its length, and what else was drawn. */
export interface DrawnPhase {
  phase: PhaseKind;
  weeks: number;
}

const BUILDING: readonly PhaseKind[] = ['base', 'maintenance', 'speed', 'build'];
const CLOSING: readonly PhaseKind[] = ['sharpen', 'peak', 'taper', 'race'];

/** Phases in any order, or in one that leads somewhere: back, up, and to an end. */
export function phases(manner: Manner): fc.Arbitrary<DrawnPhase[]> {
  const any = fc.constantFrom(...PHASE_NAMES).chain((kind) => phase(kind, 8, manner));
  if (!manner.sensible) return fc.array(any, { minLength: 1, maxLength: 5 });
  const building = fc.constantFrom(...BUILDING).chain((kind) => phase(kind, 8, manner));
  const closing = fc.constantFrom(...CLOSING).chain((kind) => phase(kind, 2, manner, true));
  return fc
    .tuple(
      fc.option(phase('freestyle', 2, manner)),
      fc.option(phase('reverse-taper', 4, manner)),
      fc.array(building, { minLength: 1, maxLength: 3 }),
      fc.option(closing),
    )
    .map(([free, back, up, end]) => [free, back, ...up, end].filter((found) => found !== null));
}

function phase(
  kind: PhaseKind,
  longest: number,
  manner: Manner,
  last = !manner.sensible,
): fc.Arbitrary<DrawnPhase> {
  return fc.integer({ min: 1, max: longest }).chain((weeks) =>
    fc.record(
      {
        phase: fc.constant(kind),
        weeks: fc.constant(weeks),
        purpose: fc.constant('Chance.'),
        ...lists(kind),
        focus: fc.subarray(['speed', 'strength', 'volume'], { maxLength: manner.sensible ? 2 : 3 }),
        downWeek: fc.integer({ min: 20, max: 30 }),
        ...(last && PHASES[kind].season !== 'recover' && { ends: ends(manner) }),
        ...(!manner.sensible && contrary(weeks)),
      },
      { requiredKeys: ['phase', 'weeks', 'purpose'] },
    ),
  );
}

const lists = (kind: PhaseKind) => ({
  ...(PHASES[kind].season !== 'recover' && { hard: some(IDS.hard) }),
  moderate: some(IDS.moderate),
  easy: some(IDS.easy, 1),
  long: some(IDS.long),
  strides: fc.integer({ min: 0, max: 3 }),
  strength: some(IDS.strength),
  also: some(IDS.also),
  gives: fc.subarray(['speed', 'rhythm']),
});

/** What a phase ends with: a race or a time trial, or anything at all on several days. */
const ends = ({ sensible }: Manner): fc.Arbitrary<object> =>
  fc.dictionary(
    fc.constantFrom(...WEEKDAYS),
    fc.constantFrom(...(sensible ? IDS.short : library.keys())),
    { minKeys: 1, maxKeys: sensible ? 1 : 3 },
  );

/** Wishes that may contradict the rules. */
const contrary = (weeks: number) => ({
  down: fc.oneof(
    fc.constantFrom('last', 'never'),
    fc.uniqueArray(fc.integer({ min: 1, max: weeks }), { maxLength: 2 }),
  ),
  volume: fc.constantFrom('80 %', '60 → 90 %', '100 → 70 %', '100 %'),
});
