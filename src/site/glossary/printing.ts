import type { GlossaryEntry } from './entry.ts';

/** Words for what is printed and published. */
export const PRINTING: readonly GlossaryEntry[] = [
  {
    id: 'booklet',
    word: 'Booklet',
    says: 'A plan as a little book: printed on both sides, folded and stapled in the middle, a page or two for each week.',
    article: 'how-to-read-a-sheet',
  },
  {
    id: 'brand',
    word: 'Brand',
    says: 'A coach’s name, colours, face of titles, logo and links, as sheets and pages carry them.',
  },
  {
    id: 'fridge-sheet',
    word: 'Fridge sheet',
    says: 'A whole plan on one page, a row for each week and a box to tick for each day, in letters that carry across a kitchen.',
    article: 'how-to-read-a-sheet',
  },
  {
    id: 'pocket-card',
    word: 'Pocket card',
    says: 'A plan’s weeks on one sheet that folds to the size of a card, for a pocket or a purse.',
    article: 'how-to-read-a-sheet',
  },
  {
    id: 'sheet',
    word: 'Sheet',
    says: 'Anything made to be printed: fridge sheet, month calendar, poster, booklet, pocket card, worksheet.',
    article: 'how-to-read-a-sheet',
  },
  {
    id: 'worksheet',
    word: 'Worksheet',
    says: 'A sheet with questions and lines to write on: goals, a week’s check-in, a season’s review.',
    article: 'goals-and-review',
  },
];
