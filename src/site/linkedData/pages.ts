import { PERIODICAL } from '../../brands/periodical.ts';
import { absolute, addresses } from '../addresses.ts';
import type { Crumb } from '../crumbs.ts';
import type { LinkedData } from './linkedData.ts';

/** The site itself, on its first page. */
export const siteData = (description: string, site: URL | string): LinkedData => ({
  '@type': 'WebSite',
  name: PERIODICAL.name,
  url: absolute(addresses.home(), site),
  description,
  inLanguage: 'en',
});

/**
 * Where a page stands, from the outside in, itself last.
 *
 * @param above as the page shows them; none for pages that stand alone.
 */
export const crumbData = (
  above: readonly Crumb[],
  page: Crumb,
  site: URL | string,
): LinkedData => ({
  '@type': 'BreadcrumbList',
  itemListElement: [...above, page].map(({ words, address }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name: words,
    item: absolute(address, site),
  })),
});

/** An article, as far as its page knows it. */
export interface ArticleFacts {
  title: string;
  lead: string;
  address: string;
  /** Address of its picture. */
  picture: string;
  language: string;
  author?: string;
  /** ISO dates. */
  published?: string;
  updated?: string;
}

/** An article with its dates, where it has any. */
export const articleData = (article: ArticleFacts, site: URL | string): LinkedData => ({
  '@type': 'Article',
  headline: article.title,
  description: article.lead,
  url: absolute(article.address, site),
  image: absolute(article.picture, site),
  inLanguage: article.language,
  isAccessibleForFree: true,
  ...(article.published && { datePublished: article.published }),
  ...(article.updated && { dateModified: article.updated }),
  author: article.author
    ? { '@type': 'Person', name: article.author }
    : { '@type': 'Organization', name: PERIODICAL.name },
});
