import type { Units } from '../model/units.ts';

/** Papers, units and inks a fridge sheet comes in. */
export const PAPERS = ['a4', 'letter'] as const;
export const UNITS = ['km', 'mi'] as const satisfies readonly Units[];
export const INKS = ['colour', 'mono'] as const;

export type Paper = (typeof PAPERS)[number];
export type Ink = (typeof INKS)[number];

/** One printable of one level. */
export interface SheetChoice {
  paper: Paper;
  units: Units;
  ink: Ink;
}

/**
 * Every address of the site. They are printed in QR codes: once published, an address stays.
 *
 * @example
 * addresses.week('speed-play', 'steady', 2) //=> '/plans/speed-play/steady/week-2/'
 */
export const addresses = {
  home: () => '/',
  plans: () => '/plans/',
  plan: (plan: string) => `/plans/${plan}/`,
  level: (plan: string, level: string) => `/plans/${plan}/${level}/`,
  week: (plan: string, level: string, week: number) => `/plans/${plan}/${level}/week-${week}/`,
  fridge: (plan: string, level: string, sheet: SheetChoice) =>
    `/plans/${plan}/${level}/${fridgeName(sheet)}.pdf`,
  planJson: (plan: string, level: string) => `/plans/${plan}/${level}/plan.json`,
  sessions: () => '/sessions/',
  session: (session: string) => `/sessions/${session}/`,
  years: () => '/years/',
  year: (year: string) => `/years/${year}/`,
  recovery: () => '/recovery/',
  sitemap: () => '/sitemap.xml',
};

/**
 * The file name of a fridge sheet, without `.pdf`.
 *
 * @example
 * fridgeName({ paper: 'a4', units: 'km', ink: 'mono' }) //=> 'fridge-a4-km-mono'
 */
export const fridgeName = ({ paper, units, ink }: SheetChoice): string =>
  ['fridge', paper, units, ...(ink === 'mono' ? ['mono'] : [])].join('-');

/** All eight fridge sheets of a level: A4, kilometres and colour first. */
export const FRIDGE_SHEETS: readonly SheetChoice[] = PAPERS.flatMap((paper) =>
  UNITS.flatMap((units) => INKS.map((ink) => ({ paper, units, ink }))),
);

/** An address with the site's host in front, as canonical links and QR codes need it. */
export const absolute = (address: string, site: URL | string): string =>
  new URL(address, site).href;
