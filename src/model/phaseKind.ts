/** The five season codes: each has one mark and one colour on every page and sheet. */
export type Season = 'recover' | 'base' | 'build' | 'speed' | 'peak';

/** How the volume of a phase's weeks moves. */
export type Curve = 'none' | 'return' | 'rise' | 'hold' | 'ease' | 'taper';

interface PhaseFacts {
  season: Season;
  /** The word a reader sees. */
  title: string;
  curve: Curve;
  /** Most hard sessions that belong in one of its weeks; our reading of the training rules. */
  hard: 0 | 1 | 2;
}

const phase = (season: Season, title: string, curve: Curve, hard: 0 | 1 | 2): PhaseFacts => ({
  season,
  title,
  curve,
  hard,
});

/** Every phase with the season it belongs to. */
export const PHASES = {
  freestyle: phase('recover', 'Freestyle', 'none', 0),
  'reverse-taper': phase('recover', 'Reverse taper', 'return', 0),
  base: phase('base', 'Base', 'rise', 1),
  maintenance: phase('base', 'Maintenance', 'hold', 1),
  speed: phase('speed', 'Speed', 'rise', 2),
  build: phase('build', 'Build', 'rise', 2),
  sharpen: phase('peak', 'Sharpen', 'ease', 1),
  peak: phase('peak', 'Peak', 'hold', 2),
  taper: phase('peak', 'Taper', 'taper', 2),
  race: phase('peak', 'Race', 'taper', 1),
} as const satisfies Record<string, PhaseFacts>;

export type PhaseKind = keyof typeof PHASES;

export const PHASE_NAMES = Object.keys(PHASES) as [PhaseKind, ...PhaseKind[]];
