import type { Season } from '../model/phaseKind.ts';

/** The colours of one surface: a light page, a dark page. Hex, six digits. */
export interface Colours {
  /** What the words stand on. */
  paper: string;
  /** Words and solid lines. */
  ink: string;
  /** Words that step back. */
  soft: string;
  /** Hairlines; decoration only. */
  rule: string;
  /** Ground of a hard day. */
  hard: string;
  /** Shapes of each season: bars, bands, marks. At least 3:1 on paper. */
  season: Record<Season, string>;
  /** Words in a season's colour. At least 4.5:1 on paper and on a hard day. */
  seasonText: Record<Season, string>;
}

/** What a coach may change about the look of pages. The season code is the same for everybody. */
export interface Brand {
  name: string;
  light: Colours;
  dark: Colours;
}
