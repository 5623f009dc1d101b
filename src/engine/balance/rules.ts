import type { Finding } from '../../model/finding.ts';
import { downWeek } from './down-week.ts';
import { longRunJump } from './long-run-jump.ts';
import { noHardBeforeRecovered } from './no-hard-before-recovered.ts';
import { oneFocus } from './one-focus.ts';
import type { PlanView } from './plan-view.ts';
import type { Rule } from './rule.ts';
import { sessionCap } from './session-cap.ts';
import { taper } from './taper.ts';
import { variety } from './variety.ts';
import { volumeRamp } from './volume-ramp.ts';
import { WEEK_RULES } from './week-rules.ts';

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
