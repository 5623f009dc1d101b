import type { Season } from '../src/model/phaseKind.ts';
import { READING } from './type.ts';

/** The colours a sheet is printed with. */
export interface Ink {
  name: 'colour' | 'mono';
  ink: string;
  soft: string;
  rule: string;
  /** Titles and strong lines: a brand's own colour, else ink. At least 4.5:1 on paper. */
  accent: string;
  /** The family of titles, with what stands in for letters it lacks: a brand's own, else Literata. */
  display: string;
  /** Behind headings, with words in ink: a brand's tint; none leaves the paper. */
  ground?: string;
  /** Behind a hard day; none in mono. */
  hard?: string;
  /** A phase's band and the bars of its weeks. */
  season: Record<Season, string>;
  /** The bar of a down week; none means an outline. */
  down?: Record<Season, string>;
  /** Words on a band; none means the band is not filled. */
  onBand?: string;
}

/** Blue for recovery and orange for speed are a shade darker than on screen: white must read on them. */
const SEASONS: Record<Season, string> = {
  recover: '#577892',
  base: '#5b7f55',
  build: '#8a6a3b',
  speed: '#b65d15',
  peak: '#b03a3a',
};

const SOFT_SEASONS: Record<Season, string> = {
  recover: '#abbbc8',
  base: '#adbfaa',
  build: '#c4b49d',
  speed: '#e0b48f',
  peak: '#d79c9c',
};

const BLACK: Record<Season, string> = {
  recover: '#000000',
  base: '#000000',
  build: '#000000',
  speed: '#000000',
  peak: '#000000',
};

/** Colour as look.md has it; mono for a laser printer: no fills, lines in black and greys. */
export const INKS = {
  colour: {
    name: 'colour',
    ink: '#1d1b18',
    soft: '#5d574e',
    rule: '#cfc7b8',
    accent: '#1d1b18',
    display: READING,
    hard: '#faf1e4',
    season: SEASONS,
    down: SOFT_SEASONS,
    onBand: '#ffffff',
  },
  mono: {
    name: 'mono',
    ink: '#000000',
    soft: '#3d3d3d',
    rule: '#8c8c8c',
    accent: '#000000',
    display: READING,
    season: BLACK,
  },
} as const satisfies Record<Ink['name'], Ink>;

/**
 * The ink that forms are laid out in: each colour is a mark that says which one it stands for, so that
 * what was laid out once can be printed in any ink.
 */
export const PLATE = {
  name: 'colour',
  ink: '#000001',
  soft: '#000002',
  rule: '#000003',
  accent: '#000005',
  display: READING,
  season: {
    recover: '#000011',
    base: '#000012',
    build: '#000013',
    speed: '#000014',
    peak: '#000015',
  },
  onBand: '#000004',
} as const satisfies Ink;

/** What each mark of the plate is in an ink; words on a band without a fill are plain words. */
export const coloursIn = (ink: Ink): ReadonlyMap<string, string> =>
  new Map([
    [PLATE.ink, ink.ink],
    [PLATE.soft, ink.soft],
    [PLATE.rule, ink.rule],
    [PLATE.accent, ink.accent],
    [PLATE.onBand, ink.onBand ?? ink.ink],
    ...SEASON_NAMES.map((season) => [PLATE.season[season], ink.season[season]] as const),
  ]);

const SEASON_NAMES = Object.keys(SEASONS) as Season[];
