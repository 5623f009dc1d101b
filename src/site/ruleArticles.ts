import type { ArticleDefinition } from '../model/article.ts';
import { addresses } from './addresses.ts';

/** Where each rule is explained, by its id; none for a rule that no article explains. */
export type RuleAddresses = ReadonlyMap<string, string>;

/**
 * The place that explains each rule. Where several articles explain one, it is the first in the list:
 * those that lay the ground come before those that build on it.
 *
 * @param articles in the order of their list.
 * @example
 * ruleAddresses(articles).get('hard-spacing') //=> '/articles/week/#rule-hard-spacing'
 */
export const ruleAddresses = (
  articles: readonly Pick<ArticleDefinition, 'id' | 'rules'>[],
): RuleAddresses =>
  new Map(
    articles
      .toReversed()
      .flatMap(({ id, rules }) => rules.map((rule) => [rule, addresses.rule(id, rule)] as const)),
  );
