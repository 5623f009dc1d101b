import { RULES, type RuleText } from '../../engine/balance/rules.ts';
import { YEAR_RULES } from '../../engine/balance/yearRules.ts';
import type { ArticleDefinition, Source } from '../../model/article.ts';
import type { PlanDefinition } from '../../model/definition.ts';
import { addresses } from '../addresses.ts';
import type { Crumb } from '../crumbs.ts';

/** An article without its text, ready to read. */
export interface ArticleView extends Pick<ArticleDefinition, 'id' | 'title' | 'lead'> {
  address: string;
  /** `5 minutes`. */
  length: string;
  /** The rules it explains, in the words of the engine. */
  rules: RuleText[];
  plans: { title: string; lead: string; address: string }[];
  sources: Source[];
  before?: Crumb;
  after?: Crumb;
}

/** Words that most people read in a minute, a careful text on a screen. */
const WORDS_A_MINUTE = 200;

/**
 * Articles as their pages show them.
 *
 * @param articles in the order of their list.
 * @param plans the catalogue, for titles and leads.
 */
export const articleViews = (
  articles: readonly ArticleDefinition[],
  plans: readonly PlanDefinition[],
): ArticleView[] =>
  articles.map(({ id, title, lead, words, rules, plans: worth, sources }, at) => ({
    id,
    title,
    lead,
    address: addresses.article(id),
    length: lengthOf(words),
    rules: ALL_RULES.filter((rule) => rules.includes(rule.id)),
    plans: worth.flatMap((name) => planBrief(plans.find((plan) => plan.id === name))),
    sources,
    before: crumbOf(articles[at - 1]),
    after: crumbOf(articles[at + 1]),
  }));

const ALL_RULES: readonly RuleText[] = [...RULES, ...YEAR_RULES];

/** A rule in the words of the engine. @throws RangeError when there is none. */
export function ruleOf(id: string): RuleText {
  const rule = ALL_RULES.find((one) => one.id === id);
  if (!rule) throw new RangeError(`there is no rule ${id}`);
  return rule;
}

function lengthOf(words: number): string {
  const minutes = Math.max(1, Math.round(words / WORDS_A_MINUTE));
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

const planBrief = (plan: PlanDefinition | undefined): ArticleView['plans'] =>
  plan ? [{ title: plan.title, lead: plan.lead, address: addresses.plan(plan.id) }] : [];

const crumbOf = (article: ArticleDefinition | undefined): Crumb | undefined =>
  article && { words: article.title, address: addresses.article(article.id) };
