import { type RuleAddresses, ruleAddresses } from '../../site/ruleArticles.ts';
import { type ArticleView, articleViews } from '../../site/views/articleView.ts';
import { openCatalogue } from './open.ts';

/** Every article in the order of the list. */
export async function openArticles(): Promise<ArticleView[]> {
  const { articles, definitions } = await openCatalogue();
  return articleViews(articles, definitions);
}

/** The articles, one for each `[article]` of an address. */
export const articlePaths = async () =>
  (await openArticles()).map((article) => ({
    params: { article: article.id },
    props: { article },
  }));

/** Where the rules are explained. */
export async function explanations(): Promise<RuleAddresses> {
  return ruleAddresses((await openCatalogue()).articles);
}
