/** A page that was found, as the index describes it. */
export interface FoundPage {
  url: string;
  /** Text with `<mark>` round the words that were looked for. */
  excerpt: string;
  meta: { title?: string };
}

interface Answer {
  results: { data(): Promise<FoundPage> }[];
}

/** What we use of Pagefind, which the build puts beside the pages. */
export interface Engine {
  debouncedSearch(words: string): Promise<Answer | null>;
}

/** What was found: how many pages, and the best of them. */
export interface Found {
  count: number;
  pages: FoundPage[];
}

/** The pages that hold these words, best first; nothing when newer words came meanwhile. */
export type Find = (words: string) => Promise<Found | undefined>;

/** More than anybody reads. */
const MOST = 20;

/**
 * A search whose code and index are loaded at the first word, and again when that failed.
 *
 * @param load throws when there is no network
 */
export function searchWith(load: () => Promise<Engine>): Find {
  let engine: Promise<Engine> | undefined;
  const open = () => {
    engine ??= load().catch((error: unknown) => {
      engine = undefined;
      throw error;
    });
    return engine;
  };
  return async (words) => {
    const answer = await (await open()).debouncedSearch(words);
    if (!answer) return undefined;
    const pages = await Promise.all(answer.results.slice(0, MOST).map((result) => result.data()));
    return { count: answer.results.length, pages };
  };
}
