import type { Brand } from './brand.ts';
import { SHEET_INK } from './brandColours.ts';
import type { SheetBrand } from './sheetBrand.ts';

/** The look of Periodical itself: paper and ink, four quiet colours and a red. */
export const PERIODICAL: Brand = {
  name: 'Periodical',
  light: {
    paper: '#fbf8f2',
    ink: '#1d1b18',
    soft: '#5d574e',
    rule: '#cfc7b8',
    hard: '#faf1e4',
    season: {
      recover: '#5d7f9b',
      base: '#5b7f55',
      build: '#8a6a3b',
      speed: '#c2742d',
      peak: '#b03a3a',
    },
    seasonText: {
      recover: '#4c6d88',
      base: '#4a6f45',
      build: '#7d5f33',
      speed: '#a3581a',
      peak: '#a83434',
    },
  },
  dark: {
    paper: '#191714',
    ink: '#ece6da',
    soft: '#b3aa9b',
    rule: '#453f37',
    hard: '#2a2219',
    season: {
      recover: '#6f93b0',
      base: '#739a6c',
      build: '#a68450',
      speed: '#cb7f3d',
      peak: '#c95f59',
    },
    seasonText: {
      recover: '#8fb2cf',
      base: '#92b98b',
      build: '#c5a370',
      speed: '#e39a58',
      peak: '#e58079',
    },
  },
};

/** The same on sheets: titles in ink, no logo, and codes that lead to the plan. */
export const PERIODICAL_SHEETS: SheetBrand = {
  id: 'periodical',
  name: PERIODICAL.name,
  accent: SHEET_INK,
  display: 'Literata',
  fonts: [],
  links: [],
  locale: 'en',
  paper: 'a4',
};
