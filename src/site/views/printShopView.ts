import { SHEETS, type SheetLanguage, type SheetName } from '../../model/sheet.ts';
import { addresses, READY_SHEETS } from '../addresses.ts';
import type { LevelView, SheetLink } from './levelView.ts';
import type { PlanView } from './planView.ts';

/** A sheet to download, as the print shop's choices find it. */
export interface ShopLink extends SheetLink {
  /** Index of its level. */
  level: number;
  levelId: string;
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
  links: ShopLink[];
}

const FAMILY = { a4: 'a4', a3: 'a4', letter: 'letter', tabloid: 'letter' } as const;
export const PAPER_WORDS = { a4: 'A4', letter: 'Letter', a3: 'A3', tabloid: 'Tabloid' } as const;
export const LANGUAGE_WORDS: Record<SheetLanguage, string> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
};
export const INK_WORDS = { colour: 'colour', mono: 'black' } as const;

/** Every sheet of a plan, each level of it in every paper, unit and ink it comes in. */
export const printShopView = ({ id, levels }: Pick<PlanView, 'id' | 'levels'>): ShopSheet[] =>
  [...new Set(READY_SHEETS.map(({ sheet }) => sheet))].map((name) => ({
    name,
    ...SHEETS[name],
    picture: addresses.picture(id, name),
    links: levels.flatMap((level, at) =>
      level.sheets.filter(({ sheet }) => sheet === name).map((link) => shopLink(link, level, at)),
    ),
  }));

const shopLink = (link: SheetLink, { id, title }: LevelView, level: number): ShopLink => ({
  ...link,
  level,
  levelId: id,
  family: FAMILY[link.paper],
  words: [title, PAPER_WORDS[link.paper], link.units, INK_WORDS[link.ink]].join(', '),
});
