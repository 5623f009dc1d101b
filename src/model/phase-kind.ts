/** The five season codes: each has one mark and one colour on every page and sheet. */
export type Season = 'recover' | 'base' | 'build' | 'speed' | 'peak';

/** How the volume of a phase's weeks moves. */
export type Curve = 'none' | 'return' | 'rise' | 'hold' | 'ease' | 'taper';

interface PhaseFacts {
  season: Season;
  /** The word a reader sees. */
  title: string;
  curve: Curve;
  /** Whether hard days belong in it at all. */
  hard: boolean;
}

const phase = (season: Season, title: string, curve: Curve, hard: boolean): PhaseFacts => ({
  season,
  title,
  curve,
  hard,
});

/** Every phase with the season it belongs to. */
export const PHASES = {
  freestyle: phase('recover', 'Freestyle', 'none', false),
  'reverse-taper': phase('recover', 'Reverse taper', 'return', false),
  base: phase('base', 'Base', 'rise', true),
  maintenance: phase('base', 'Maintenance', 'hold', true),
  speed: phase('speed', 'Speed', 'rise', true),
  build: phase('build', 'Build', 'rise', true),
  sharpen: phase('peak', 'Sharpen', 'ease', true),
  peak: phase('peak', 'Peak', 'hold', true),
  taper: phase('peak', 'Taper', 'taper', true),
  race: phase('peak', 'Race', 'taper', true),
} as const satisfies Record<string, PhaseFacts>;

export type PhaseKind = keyof typeof PHASES;

export const PHASE_NAMES = Object.keys(PHASES) as [PhaseKind, ...PhaseKind[]];
