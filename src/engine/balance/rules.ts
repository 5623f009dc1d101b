import type { Finding } from '../../model/finding.ts';
import { downWeek } from './downWeek.ts';
import { longRunJump } from './longRunJump.ts';
import { noHardBeforeRecovered } from './noHardBeforeRecovered.ts';
import { oneFocus } from './oneFocus.ts';
import type { PlanView } from './planView.ts';
import type { Rule } from './rule.ts';
import { sessionCap } from './sessionCap.ts';
import { taper } from './taper.ts';
import { variety } from './variety.ts';
import { volumeRamp } from './volumeRamp.ts';
import { WEEK_RULES } from './weekRules.ts';

/** The rules of the plan, in the order their findings are told. */
export const PLAN_RULES: readonly Rule<PlanView>[] = [
  downWeek,
  oneFocus,
  longRunJump,
  volumeRamp,
  noHardBeforeRecovered,
  taper,
  variety,
  sessionCap,
];

/** What a page tells of a rule. */
export type RuleText = Pick<Rule<never>, 'id' | 'grade' | 'sentence' | 'source'>;

/** Every rule a plan is checked against. */
export const RULES: readonly RuleText[] = [...WEEK_RULES, ...PLAN_RULES];

/** Everything the plan rules say about a plan. */
export const judgeWhole = (view: PlanView): Finding[] =>
  PLAN_RULES.flatMap((rule) => rule.judge(view));
