import { type ArticleDefinition, articleSchema } from '../model/article.ts';
import type { Contradiction } from '../model/contradiction.ts';
import { type KnownToPictures, pictureProblems } from './articlePictures.ts';
import { type DefinitionReading, readDefinition } from './definitionFile.ts';
import type { ContentFile } from './fileProblems.ts';
import { unknownName } from './unknownName.ts';

const ARTICLE_FILE = /^articles\/([^/]+)\.mdx$/;

/** Keys between two lines of `---`, then the text. */
const FRONT_MATTER = /^---[ \t]*\r?\n((?:.*\r?\n)*?)---[ \t]*(?:\r?\n|$)/;

/** Whether a path of the content folder holds an article. */
export const isArticleFile = ({ path }: ContentFile): boolean => ARTICLE_FILE.test(path);

/**
 * Reads `articles/<slug>.mdx`: its front matter, and the names in its pictures. The text itself is
 * left to Markdown.
 */
export function readArticle(
  file: ContentFile,
  known: KnownToPictures,
): DefinitionReading<ArticleDefinition> {
  const id = ARTICLE_FILE.exec(file.path)?.[1] ?? '';
  const matter = FRONT_MATTER.exec(file.text);
  if (!matter && file.text !== '') return withoutKeys(id, file);
  const [head = '', keys = ''] = matter ?? [];
  const reading = readDefinition(
    { ...file, text: matter ? `\n${keys}` : '' },
    { id, rename: 'the file, such as `the-week.mdx`' },
    articleSchema,
    (article) => checkNames(article, known),
  );
  const text = file.text.slice(head.length);
  const above = head.split('\n').length - 1;
  const problems = [...reading.problems, ...pictureProblems(file.path, text, above, known)];
  const { definition, ...read } = reading;
  if (!definition || problems.length > 0) return { ...read, problems };
  return { ...read, problems, definition: { ...definition, words: wordsIn(text) } };
}

const withoutKeys = (id: string, { path }: ContentFile): DefinitionReading<ArticleDefinition> => ({
  id,
  file: path,
  parsed: { problems: [], lineOf: () => 1 },
  problems: [
    {
      what: 'the article has no front matter',
      where: { file: path, line: 1 },
      expected: 'keys between two lines of `---`, then the text',
      remedy: 'Begin the file with `---`, title, lead, order and another `---`.',
    },
  ],
});

const checkNames = (
  { rules, plans }: { rules: string[]; plans: string[] },
  known: KnownToPictures,
): Contradiction[] => [
  ...rules.flatMap((rule, at) => unknownName('rule', rule, known.rules, ['rules', at])),
  ...plans.flatMap((plan, at) => unknownName('plan', plan, [...known.plans.keys()], ['plans', at])),
];

/**
 * Words that a reader reads: tags left out.
 *
 * @example
 * wordsIn('## The week\n\n<TwoWeeks />\n\nA loop, *not* a line.') //=> 7
 */
export const wordsIn = (text: string): number =>
  text.replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}’'.,–-]*/gu)?.length ?? 0;
