import { PlanError, type Problem } from '../errors.ts';
import type { BrandDefinition } from '../model/brandDefinition.ts';
import { type BrandChange, readableColours } from './brandColours.ts';
import { fontProblems } from './fontFile.ts';
import type { Logo } from './logo/logo.ts';
import { readLogo } from './logo/readLogo.ts';

/** A face that a brand brings along, for whoever opens a print shop. */
export interface BrandFont {
  /** The family that sheets ask for. */
  name: string;
  /** Titles are set in 600: the face takes that place, whatever its own weight. */
  weight: 600;
  style: 'normal';
  data: Uint8Array;
  /** Its licence, in one line. */
  licence: string;
}

/** What a sheet needs to know of a brand. Words in `accent` read on white, words in ink on `ground`. */
export interface SheetBrand {
  /** The name of its folder: tells one brand’s stamps from another’s. */
  id: string;
  name: string;
  /** Colour ink only, `#rrggbb`; at least 4.5:1 on white, either way round. Mono is black. */
  accent: string;
  /** Colour ink only, behind headings; ink on it has at least 4.5:1. None leaves the paper. */
  ground?: string;
  /** The family of titles, in weight 600. */
  display: string;
  /** Faces that the project does not have. */
  fonts: BrandFont[];
  logo?: Logo;
  links: { title: string; url: string }[];
  /** Where codes lead; none means the page of the plan. */
  qr?: string;
  footer?: string;
  disclaimer?: string;
  /** Such as `en` or `de-AT`. */
  locale: string;
  paper: 'a4' | 'letter';
}

/** The files a brand names, as bytes. */
export interface BrandFiles {
  logo?: Uint8Array;
  font?: Uint8Array;
}

export interface SheetBrandMade {
  brand: SheetBrand;
  /** Colours that were moved so that words read. */
  changes: BrandChange[];
}

/**
 * What sheets carry of a brand: colours that read, a logo made safe, a face that may be embedded.
 *
 * @throws PlanError naming everything wrong with its files, with the key that names them
 */
export function sheetBrandOf(definition: BrandDefinition, files: BrandFiles = {}): SheetBrandMade {
  const { id, name, fonts, links, qr, footer, disclaimer, locale, paper } = definition;
  const { logo, problems } = logoOf(definition, files.logo);
  const face = faceOf(definition, files.font);
  const wrong = [...problems, ...face.problems];
  if (wrong.length > 0) throw new PlanError(wrong);
  const { colours, changes } = readableColours(definition.colours);
  const brand: SheetBrand = {
    id,
    name,
    ...colours,
    display: face.fonts[0]?.name ?? String(fonts.display),
    fonts: face.fonts,
    ...(logo && { logo }),
    links,
    ...(qr !== undefined && { qr }),
    ...(footer !== undefined && { footer }),
    ...(disclaimer !== undefined && { disclaimer }),
    locale,
    paper,
  };
  return { brand, changes };
}

function logoOf(
  { logo }: BrandDefinition,
  bytes?: Uint8Array,
): { logo?: Logo; problems: Problem[] } {
  if (logo === undefined) return { problems: [] };
  if (!bytes) return { problems: [noFile(logo, 'logo')] };
  const reading = readLogo(logo, bytes);
  if ('logo' in reading) return reading;
  const problems = reading.problems.map(({ line, what, ...words }) => ({
    ...words,
    what: `${line === undefined ? logo : `${logo}:${line}`}: ${what}`,
    where: { path: 'logo' },
  }));
  return { problems };
}

function faceOf(
  { id, fonts: { display } }: BrandDefinition,
  bytes?: Uint8Array,
): { fonts: BrandFont[]; problems: Problem[] } {
  if (typeof display === 'string') return { fonts: [], problems: [] };
  const path = 'fonts.display.file';
  if (!bytes) return { fonts: [], problems: [noFile(display.file, path)] };
  const problems = fontProblems(bytes).map(({ what, ...words }) => ({
    ...words,
    what: `${display.file}: ${what}`,
    where: { path },
  }));
  const name = `${id} display`;
  const { licence } = display;
  return { fonts: [{ name, weight: 600, style: 'normal', data: bytes, licence }], problems };
}

const noFile = (file: string, path: string): Problem => ({
  what: `there is no file "${file}" beside it`,
  where: { path },
  expected: 'a file in the brand’s folder',
  remedy: 'Put the file there, or correct its name.',
});
