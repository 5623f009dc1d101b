import { addresses } from '../addresses.ts';
import type { Crumb } from '../crumbs.ts';
import type { GlossaryEntry } from './entry.ts';
import { PLANNING } from './planning.ts';
import { PRINTING } from './printing.ts';
import { RUNNING } from './running.ts';

/** Every word, from A to Z. */
export const GLOSSARY: readonly GlossaryEntry[] = [...PLANNING, ...RUNNING, ...PRINTING].toSorted(
  (one, other) => one.word.localeCompare(other.word, 'en'),
);

/** A word as the page shows it. */
export interface GlossaryLine extends Omit<GlossaryEntry, 'article'> {
  more?: Crumb;
}

/**
 * The words with links to the articles there are.
 *
 * @param articles a coach's site may have others than this one, or none.
 */
export const glossaryLines = (articles: readonly { id: string; title: string }[]): GlossaryLine[] =>
  GLOSSARY.map(({ article, ...line }) => {
    const found = articles.find(({ id }) => id === article);
    return {
      ...line,
      ...(found && { more: { words: found.title, address: addresses.article(found.id) } }),
    };
  });
