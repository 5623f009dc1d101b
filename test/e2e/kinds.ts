/** One page of every kind. */
export const KINDS_OF_PAGE = {
  home: '/',
  plans: '/plans/',
  plan: '/plans/project-breakthrough/',
  level: '/plans/project-breakthrough/steady/',
  'print shop': '/plans/project-breakthrough/print/',
  'make it yours':
    '/plans/project-breakthrough/mine/#free=tue&free=thu&free=sat&free=sun&race-date=2027-05-30&race=10k&time=48:30',
  week: '/plans/project-breakthrough/steady/week-8/',
  sessions: '/sessions/',
  session: '/sessions/strength-a/',
  recovery: '/recovery/',
  'week check': '/week/',
  paces: '/paces/',
  articles: '/articles/',
  article: '/articles/week/',
  glossary: '/glossary/',
  years: '/years/',
  year: '/years/two-peaks/',
  search: '/search/',
  'no network': '/offline/',
  'year builder': '/year/',
  lost: '/404.html',
} as const;

/** Width of the smallest phone and of a desk, in CSS pixels. */
export const WIDTHS = [320, 1280] as const;

export type KindOfPage = keyof typeof KINDS_OF_PAGE;

/** Pages that do something for one visitor, and carry code for it. */
export const TOOLS: readonly KindOfPage[] = ['plans', 'print shop', 'make it yours', 'search'];

/** Tools that stand on their page as it was built: their code comes when somebody reaches for them. */
export const ASLEEP = {
  recovery: '#your-way-back',
  'week check': '#week-check',
  paces: '#paces',
  'year builder': '#year-builder',
} as const satisfies Partial<Record<KindOfPage, string>>;
