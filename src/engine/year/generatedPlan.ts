import type { Fill, PlanDefinition } from '../../model/definition.ts';
import type { LevelDefinition } from '../../model/level.ts';
import type { PhaseDefinition } from '../../model/phase.ts';
import type { PhaseKind } from '../../model/phaseKind.ts';
import type { Filling } from './block.ts';

interface Words {
  phases: readonly (readonly [PhaseKind, number])[];
  title: string;
  purpose: string;
  gives: string[];
  focus: PhaseDefinition['focus'];
}

/** What the engine makes where the catalogue has no plan: easy running, long runs, strength. */
const WORDS: Record<Filling, Words> = {
  recover: {
    phases: [
      ['freestyle', 1],
      ['reverse-taper', 3],
    ],
    title: 'Recovery',
    purpose: 'Days off first, then easy running that comes back step by step.',
    gives: ['freshness'],
    focus: [],
  },
  base: {
    phases: [['base', 8]],
    title: 'Base',
    purpose: 'Easy miles and strength. It looks dull, and everything later stands on it.',
    gives: ['strength', 'rhythm'],
    focus: ['volume'],
  },
  speed: {
    phases: [['speed', 6]],
    title: 'Speed',
    purpose: 'Less distance and lighter legs, before the next build asks for miles.',
    gives: ['speed', 'freshness'],
    focus: ['speed'],
  },
  strength: {
    phases: [['base', 8]],
    title: 'Strength',
    purpose: 'Strength that supports running, with easy running round it.',
    gives: ['strength', 'balance'],
    focus: ['strength'],
  },
  winter: {
    phases: [['base', 8]],
    title: 'Winter',
    purpose: 'Less running, more of everything else.',
    gives: ['strength', 'freshness'],
    focus: ['strength'],
  },
  maintenance: {
    phases: [['maintenance', 4]],
    title: 'Maintenance',
    purpose: 'Holds what there is, and costs little.',
    gives: ['balance'],
    focus: [],
  },
  race: {
    phases: [
      ['base', 2],
      ['build', 8],
      ['taper', 2],
    ],
    title: 'Build',
    purpose: 'The work the race asks for, and then the rest that lets it show.',
    gives: ['fitness'],
    focus: ['volume'],
  },
  free: {
    phases: [['freestyle', 8]],
    title: 'Free',
    purpose: 'Nothing is planned. Move if it is fun.',
    gives: ['freshness'],
    focus: [],
  },
};

/** A plan for a season that the catalogue has none for. */
export function generatedPlan(fill: Filling, level: LevelDefinition): PlanDefinition {
  const { title, purpose, gives, phases, focus } = WORDS[fill];
  return {
    id: '',
    title,
    version: '1.0',
    language: 'en',
    lead: purpose,
    audience: purpose,
    need: fill,
    follows: [],
    restores: gives,
    longRun: 'sun',
    weekStart: 'mon',
    overrides: [],
    allow: [],
    versions: [],
    levels: { own: level },
    phases: phases.map(([phase, weeks]) => ({ ...EMPTY, phase, weeks, purpose, gives, focus })),
    ...(fill !== 'free' && { fills: fill satisfies Fill }),
  };
}

const EMPTY = {
  hard: [],
  moderate: [],
  easy: ['easy'],
  long: ['long'],
  strides: 0,
  strength: ['strength-a', 'strength-b'],
  also: ['walk'],
};

/** A level for whom nothing is known: five days of easy running. */
export const TYPICAL_LEVEL: LevelDefinition = {
  who: 'Anybody.',
  experience: 'developing',
  days: 5,
  volume: { measure: 'distance', units: 'km', from: 35, to: 42 },
  long: { measure: 'distance', units: 'km', from: 10, to: 12.5 },
  hard: 1,
  strength: 2,
};
