/** A path of a drawn logo: absolute `M L C Z` in the logo's own units, y downwards. */
export interface LogoPath {
  d: string;
  /** `#rrggbb`. */
  fill?: string;
  /** Holes where a path crosses itself, by SVG's `evenodd`; otherwise `nonzero`. */
  evenOdd?: true;
  stroke?: { colour: string; width: number; round?: true };
}

/** A logo of plain shapes; its longer side has a hundred units. */
export interface DrawnLogo {
  kind: 'drawn';
  width: number;
  height: number;
  paths: LogoPath[];
}

/** A logo of pixels, as it came. */
export interface PixelLogo {
  kind: 'png';
  /** Pixels. */
  width: number;
  /** Pixels. */
  height: number;
  bytes: Uint8Array;
}

export type Logo = DrawnLogo | PixelLogo;

/** Something a logo's file may not hold. */
export interface LogoProblem {
  /** 1-based, where there are lines. */
  line?: number;
  what: string;
  expected: string;
  remedy: string;
}

export type LogoReading = { logo: Logo; problems: [] } | { problems: LogoProblem[] };
