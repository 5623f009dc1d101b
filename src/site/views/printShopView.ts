import {
  type PaperName,
  SHEET_NAMES,
  SHEETS,
  type SheetKind,
  type SheetLanguage,
  type SheetName,
} from '../../model/sheet.ts';
import { addresses } from '../addresses.ts';
import type { LevelView, SheetLink } from './levelView.ts';
import type { PlanView } from './planView.ts';

/** A sheet to download, as the print shop's choices find it. */
export interface ShopLink extends SheetLink {
  /** Index of its level. */
  level: number;
  /** `Steady, A4, km, colour`. */
  words: string;
  /** The paper to choose for it: a poster's large paper goes with the small one of its family. */
  family: 'a4' | 'letter';
}

/** One kind of sheet of a plan. */
export interface ShopSheet {
  name: SheetName;
  title: string;
  about: string;
  /** Address of its picture. */
  picture: string;
  /** Pixels of the picture, which is of A4. */
  size: { width: number; height: number };
  /** Its files; none where it is made when it is asked for. */
  links: ShopLink[];
  /** Papers of its own to make it on, by the paper that is chosen: a poster has two. */
  papers: Record<ShopLink['family'], PaperName[]>;
}

/** Pixels, twice what a page shows. */
export const PICTURE_WIDTH = 1200;

const FAMILY = { a4: 'a4', a3: 'a4', letter: 'letter', tabloid: 'letter' } as const;
export const PAPER_WORDS = { a4: 'A4', letter: 'Letter', a3: 'A3', tabloid: 'Tabloid' } as const;
export const LANGUAGE_WORDS: Record<SheetLanguage, string> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
};
export const INK_WORDS = { colour: 'colour', mono: 'black' } as const;

/** Every sheet of a plan, with the files that it has. */
export const printShopView = ({ id, levels }: Pick<PlanView, 'id' | 'levels'>): ShopSheet[] =>
  SHEET_NAMES.map((name) => ({
    name,
    ...SHEETS[name],
    picture: addresses.picture(id, name),
    size: sizeOf(SHEETS[name]),
    links: levels.flatMap((level, at) =>
      level.sheets.filter(({ sheet }) => sheet === name).map((link) => shopLink(link, level, at)),
    ),
    papers: { a4: papersOf(name, 'a4'), letter: papersOf(name, 'letter') },
  }));

/** As `sheetPicture` makes it. */
const sizeOf = ({ upright }: SheetKind) => ({
  width: PICTURE_WIDTH,
  height: Math.round(upright ? PICTURE_WIDTH * Math.SQRT2 : PICTURE_WIDTH / Math.SQRT2),
});

const papersOf = (name: SheetName, family: ShopLink['family']): PaperName[] =>
  SHEETS[name].papers.filter((paper) => FAMILY[paper] === family);

const shopLink = (link: SheetLink, { title }: LevelView, level: number): ShopLink => ({
  ...link,
  level,
  family: FAMILY[link.paper],
  words: [title, PAPER_WORDS[link.paper], link.units, INK_WORDS[link.ink]].join(', '),
});
