import type { InkName, PaperName, SheetName } from '../model/sheet.ts';
import type { Units } from '../model/units.ts';

export const UNITS = ['km', 'mi'] as const satisfies readonly Units[];

/** One printable of one level, as its address names it. */
export interface SheetChoice {
  sheet: SheetName;
  paper: PaperName;
  units: Units;
  ink: InkName;
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
  sheet: (plan: string, level: string, choice: SheetChoice) =>
    `/plans/${plan}/${level}/${sheetName(choice)}.pdf`,
  printShop: (plan: string) => `/plans/${plan}/print/`,
  /** Made for whoever reads it; on a level of their choice, where one is given. */
  mine: (plan: string, level?: string) =>
    `/plans/${plan}/mine/${level === undefined ? '' : `#level=${level}`}`,
  source: (plan: string) => `/plans/${plan}/source.json`,
  fonts: () => '/fonts/',
  picture: (plan: string, sheet: SheetName) => `/plans/${plan}/print/${sheet}.webp`,
  planCsv: (plan: string, level: string, units: Units) =>
    `/plans/${plan}/${level}/plan-${units}.csv`,
  planJson: (plan: string, level: string) => `/plans/${plan}/${level}/plan.json`,
  sessions: () => '/sessions/',
  session: (session: string) => `/sessions/${session}/`,
  years: () => '/years/',
  year: (year: string) => `/years/${year}/`,
  recovery: () => '/recovery/',
  /** The way back from so many days without running. */
  missedDays: (days: number) => `/recovery/#missed=${days}`,
  /** The same for one level of a plan. */
  levelMissed: (plan: string, level: string) => `/plans/${plan}/${level}/#missed-days`,
  /** What each phase is for, in the weeks that a level has it. */
  phases: (plan: string, level: string) => `/plans/${plan}/${level}/#phases`,
  /** What changed between the versions of a plan. */
  versions: (plan: string) => `/plans/${plan}/#versions`,
  tools: () => '/#tools',
  weekCheck: () => '/week/',
  paces: () => '/paces/',
  yearBuilder: () => '/year/',
  articles: () => '/articles/',
  article: (article: string) => `/articles/${article}/`,
  rule: (article: string, rule: string) => `/articles/${article}/#${ruleAnchor(rule)}`,
  glossary: () => '/glossary/',
  search: () => '/search/',
  offline: () => '/offline/',
  feed: () => '/rss.xml',
  manifest: () => '/site.webmanifest',
  yearCatalogue: () => '/year/catalogue.json',
  sitemap: () => '/sitemap.xml',
  /** The picture of a shared link, by the page it belongs to. */
  card: (page: string) => `/og/${page.slice(1, -1) || 'home'}.png`,
  /** The site's sign as pixels: `icon-192`, `apple-touch-icon`. */
  icon: (name: string) => `/${name}.png`,
};

/** The anchor of a rule on the page of an article that explains it. */
export const ruleAnchor = (rule: string): string => `rule-${rule}`;

/**
 * The file name of a sheet, without `.pdf`.
 *
 * @example
 * sheetName({ sheet: 'fridge', paper: 'a4', units: 'km', ink: 'mono' }) //=> 'fridge-a4-km-mono'
 */
export const sheetName = ({ sheet, paper, units, ink }: SheetChoice): string =>
  [sheet, paper, units, ...(ink === 'mono' ? ['mono'] : [])].join('-');

/** An address with the site's host in front, as canonical links and QR codes need it. */
export const absolute = (address: string, site: URL | string): string =>
  new URL(address, site).href;
