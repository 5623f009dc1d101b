/** Papers by the names of their addresses. */
export const PAPER_NAMES = ['a4', 'letter', 'a3', 'tabloid'] as const;
export type PaperName = (typeof PAPER_NAMES)[number];

/** Papers that lie in most printers, and those of a print shop. */
const AT_HOME = ['a4', 'letter'] as const satisfies readonly PaperName[];

/** A printable of a plan. */
export interface SheetKind {
  /** What a reader calls it. */
  title: string;
  /** One sentence: what it is for. */
  about: string;
  papers: readonly PaperName[];
  /** Its pages stand upright; otherwise they lie. */
  upright?: true;
}

/** Every printable, by the name of its address. */
export const SHEETS = {
  fridge: {
    title: 'Fridge sheet',
    about: 'The whole plan on one page, with a box to tick for each day.',
    papers: AT_HOME,
  },
  month: {
    title: 'Month calendar',
    about: 'A wall calendar: one page a month, or four weeks a page without dates.',
    papers: AT_HOME,
  },
  poster: {
    title: 'Poster',
    about: 'The whole plan as one picture, with its phases and its hard and long days in words.',
    papers: PAPER_NAMES,
  },
  booklet: {
    title: 'Booklet',
    about: 'A page or a spread for each week, to print on both sides, fold and staple.',
    papers: AT_HOME,
  },
  'booklet-pages': {
    title: 'Booklet, page by page',
    about: 'The pages of the booklet one by one, to read on a screen.',
    papers: AT_HOME,
  },
  pocket: {
    title: 'Pocket card',
    about: 'A phase on one sheet that folds to eight small pages, with one cut.',
    papers: AT_HOME,
  },
  worksheets: {
    title: 'Worksheets',
    about: 'Goals, reviews, a self-audit and a card for after a race, to fill in with a pen.',
    papers: AT_HOME,
    upright: true,
  },
} as const satisfies Record<string, SheetKind>;

export type SheetName = keyof typeof SHEETS;
export const SHEET_NAMES = Object.keys(SHEETS) as SheetName[];

export const INK_NAMES = ['colour', 'mono'] as const;
export type InkName = (typeof INK_NAMES)[number];

/** Languages that sheets have words in. */
export const SHEET_LANGUAGES = ['en', 'de', 'es'] as const;
export type SheetLanguage = (typeof SHEET_LANGUAGES)[number];

/** Side that is left wide for holes or a clip: `left` as a binder has it, `right` for left-handers. */
export const GUTTERS = ['none', 'left', 'right'] as const;
export type Gutter = (typeof GUTTERS)[number];
