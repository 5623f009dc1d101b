import type { PlanDefinition } from '../../model/definition.ts';
import { type Plan, trainingOf } from '../../model/plan.ts';
import type { RaceDistance } from '../../model/race.ts';
import type { PlanVersion } from '../../model/version.ts';
import { addresses } from '../addresses.ts';
import { listWords, spanOf } from '../words.ts';
import { type Findings, findingsOf } from './findingView.ts';
import { type LevelView, levelView } from './levelView.ts';
import { type PhaseView, sharedPhases, weeksSpan } from './phaseView.ts';
import type { PlanPair, WeekView } from './weekView.ts';

/** A number and what it counts. */
export interface Fact {
  value: string;
  of: string;
}

/** A whole plan, ready to read. */
export interface PlanView extends Findings {
  id: string;
  address: string;
  title: string;
  lead: string;
  audience: string;
  author: string;
  version: string;
  /** What changed from version to version, newest first; empty where its author tells nothing. */
  versions: PlanVersion[];
  language: string;
  restores: string;
  /** The same, word by word. */
  gives: string[];
  /** The need it answers, as its author named it. */
  need: string;
  next?: string;
  /** Weeks of the longest level. */
  weeks: number;
  /** `2–5 weeks`: levels of one plan may differ. */
  length: string;
  /** The race it begins after, and the race it leads to. */
  after?: RaceDistance;
  race?: RaceDistance;
  facts: Fact[];
  phases: PhaseView[];
  levels: LevelView[];
  /** Index of the level a reader meets first: the middle one. */
  usual: number;
  /** The most a week of any level holds, in the plan's measure: the scale of its charts. */
  peak: number;
  /** Ids of the rules every level was checked against. */
  rules: string[];
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
  const { id, title, lead, author, version, versions, language } = first;
  const lengths = plans.map(({ weeks }) => weeks.length);
  return {
    id,
    address: addresses.plan(id),
    title,
    lead,
    audience: definition.audience,
    author,
    version,
    versions,
    language,
    restores: listWords(definition.restores),
    gives: definition.restores,
    need: definition.need,
    next: definition.next,
    weeks: Math.max(...lengths),
    length: weeksSpan(lengths),
    after: definition.after,
    race: definition.race,
    facts: factsOf(plans),
    phases: sharedPhases(plans.map(({ phases }) => phases)),
    levels: pairs.map((pair) => levelView(pair, definition.after)),
    usual: Math.floor((pairs.length - 1) / 2),
    peak: Math.max(...plans.flatMap(({ weeks }) => weeks.map(trainingOf))),
    rules: first.rules,
    ...findingsOf(plans),
  };
}

function factsOf(plans: readonly Plan[]): Fact[] {
  const hard = plans.flatMap(({ weeks }) =>
    weeks.map(({ days }) => days.filter((day) => day.hard).length),
  );
  const longest = Math.max(...hard);
  const lengths = plans.map(({ weeks }) => weeks.length);
  return [
    { value: spanOf(lengths), of: Math.max(...lengths) === 1 ? 'week' : 'weeks' },
    { value: spanOf(plans.map(({ level }) => level.days)), of: 'days a week' },
    {
      value: String(longest),
      of: longest === 1 ? 'hard day a week at most' : 'hard days a week at most',
    },
    { value: '0', of: 'to buy or sign up for' },
  ];
}

/** One scale for the shapes of several plans side by side. */
export interface SharedScale {
  /** The most a week holds, kilometres. */
  peak: number;
  /** Weeks of the longest plan. */
  weeks: number;
}

/** The scale on which the usual levels of several plans can be compared. */
export const sharedScale = (plans: readonly PlanView[]): SharedScale => ({
  peak: Math.max(
    ...plans.flatMap(({ levels, usual }) => levels[usual]?.shape.map(({ volume }) => volume) ?? []),
  ),
  weeks: Math.max(...plans.map(({ weeks }) => weeks)),
});

/**
 * The week that shows best how a plan thinks: the first with most hard days that is not a down week;
 * where nothing is hard, the first with most days of running.
 */
export function tellingWeek({ weeks }: LevelView): WeekView | undefined {
  const [first, ...others] = weeks.filter(({ down }) => !down);
  return others.reduce((best, week) => (tells(week, best) ? week : best), first);
}

const tells = (week: WeekView, best: WeekView | undefined): boolean =>
  best === undefined ||
  week.hardDays > best.hardDays ||
  (best.hardDays === 0 && week.hardDays === 0 && week.runDays > best.runDays);
