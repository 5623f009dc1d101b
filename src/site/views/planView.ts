import type { PlanDefinition } from '../../model/definition.ts';
import type { Finding } from '../../model/finding.ts';
import type { Plan } from '../../model/plan.ts';
import { addresses } from '../addresses.ts';
import { capital, listWords, spanOf } from '../words.ts';
import { type LevelView, levelView, type PhaseView, phaseView } from './levelView.ts';
import type { PlanPair, WeekView } from './weekView.ts';

/** A number and what it counts. */
export interface Fact {
  value: string;
  of: string;
}

/** A warning with the place it speaks of, or an author's allowance. */
export interface FindingView {
  rule: string;
  /** `Steady, week 3`. */
  place: string;
  message: string;
  /** The author's reason for breaking the rule. */
  allowed?: string;
}

/** A whole plan, ready to read. */
export interface PlanView {
  id: string;
  address: string;
  title: string;
  lead: string;
  audience: string;
  author: string;
  version: string;
  language: string;
  restores: string;
  next?: string;
  weeks: number;
  facts: Fact[];
  phases: PhaseView[];
  levels: LevelView[];
  /** Index of the level a reader meets first: the middle one. */
  usual: number;
  /** The most a week of any level holds, in the plan's measure: the scale of its charts. */
  peak: number;
  /** Ids of the rules every level was checked against. */
  rules: string[];
  warnings: FindingView[];
  /** One for each rule that the author lets the plan break. */
  allowances: FindingView[];
}

/**
 * A plan as its pages show it.
 *
 * @param pairs one for each level, in the author's order.
 */
export function planView(definition: PlanDefinition, pairs: readonly PlanPair[]): PlanView {
  const plans = pairs.map(({ km }) => km);
  const [first] = plans;
  if (!first) throw new RangeError(`${definition.id} has no level`);
  const { id, title, lead, author, version, language, phases } = first;
  return {
    id,
    address: addresses.plan(id),
    title,
    lead,
    audience: definition.audience,
    author,
    version,
    language,
    restores: listWords(definition.restores),
    next: definition.next,
    weeks: first.weeks.length,
    facts: factsOf(plans),
    phases: phases.map(phaseView),
    levels: pairs.map(levelView),
    usual: Math.floor((pairs.length - 1) / 2),
    peak: Math.max(...plans.flatMap(({ weeks }) => weeks.map(({ volume }) => volume))),
    rules: first.rules,
    ...findingsOf(plans),
  };
}

function factsOf(plans: readonly Plan[]): Fact[] {
  const hard = plans.flatMap(({ weeks }) =>
    weeks.map(({ days }) => days.filter((day) => day.hard).length),
  );
  const longest = Math.max(...hard);
  return [
    { value: String(plans[0]?.weeks.length ?? 0), of: 'weeks' },
    { value: spanOf(plans.map(({ level }) => level.days)), of: 'days a week' },
    {
      value: String(longest),
      of: longest === 1 ? 'hard day a week at most' : 'hard days a week at most',
    },
    { value: '0', of: 'to buy or sign up for' },
  ];
}

/** What the rules said, apart from notes, which are the author's own business. */
function findingsOf(plans: readonly Plan[]): Pick<PlanView, 'warnings' | 'allowances'> {
  const spoken = plans.flatMap(({ findings, level }) =>
    findings
      .filter(({ severity, allowed }) => allowed !== undefined || severity !== 'note')
      .map((finding) => findingView(finding, level.title)),
  );
  const allowed = spoken.filter((finding) => finding.allowed !== undefined);
  return {
    warnings: spoken.filter((finding) => finding.allowed === undefined),
    allowances: [...new Map(allowed.map((finding) => [finding.rule, finding])).values()],
  };
}

const findingView = ({ rule, where, message, allowed }: Finding, level: string): FindingView => ({
  rule,
  place: where.week === undefined ? level : `${level}, week ${where.week}`,
  message: `${capital(message)}.`,
  allowed,
});

/** One scale for the shapes of several plans side by side. */
export interface SharedScale {
  /** The most a week holds, in the plans' measure. */
  peak: number;
  /** Weeks of the longest plan. */
  weeks: number;
}

/** The scale on which the usual levels of several plans can be compared. */
export const sharedScale = (plans: readonly PlanView[]): SharedScale => ({
  peak: Math.max(
    ...plans.flatMap(({ levels, usual }) => levels[usual]?.chart.map(({ volume }) => volume) ?? []),
  ),
  weeks: Math.max(...plans.map(({ weeks }) => weeks)),
});

/** The week that shows best how a plan thinks: the first with most hard days that is not a down week. */
export function tellingWeek({ weeks }: LevelView): WeekView | undefined {
  const candidates = weeks.filter(({ down }) => !down);
  const most = Math.max(...candidates.map(({ hardDays }) => hardDays));
  return candidates.find(({ hardDays }) => hardDays === most);
}
