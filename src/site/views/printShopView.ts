import {
  type PaperName,
  SHEET_NAMES,
  SHEETS,
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
  /** Its files; none where it is made when it is asked for. */
  links: ShopLink[];
  /** Papers of its own to make it on, by the paper that is chosen: a poster has two. */
  papers: Record<ShopLink['family'], PaperName[]>;
}

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
    links: levels.flatMap((level, at) =>
      level.sheets.filter(({ sheet }) => sheet === name).map((link) => shopLink(link, level, at)),
    ),
    papers: { a4: papersOf(name, 'a4'), letter: papersOf(name, 'letter') },
  }));

const papersOf = (name: SheetName, family: ShopLink['family']): PaperName[] =>
  SHEETS[name].papers.filter((paper) => FAMILY[paper] === family);

const shopLink = (link: SheetLink, { title }: LevelView, level: number): ShopLink => ({
  ...link,
  level,
  family: FAMILY[link.paper],
  words: [title, PAPER_WORDS[link.paper], link.units, INK_WORDS[link.ink]].join(', '),
});
