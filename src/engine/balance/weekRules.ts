import type { Finding } from '../../model/finding.ts';
import { easyShare } from './easyShare.ts';
import { hardCount } from './hardCount.ts';
import { hardSpacing } from './hardSpacing.ts';
import { longShare } from './longShare.ts';
import { moderateExcess } from './moderateExcess.ts';
import { repeatable } from './repeatable.ts';
import { restDay } from './restDay.ts';
import type { Rule } from './rule.ts';
import { strengthPlacement } from './strengthPlacement.ts';
import { tooLittleStress } from './tooLittleStress.ts';
import type { WeekView } from './weekView.ts';

/** The rules of the week, in the order their findings are told. */
export const WEEK_RULES: readonly Rule<WeekView>[] = [
  hardSpacing,
  hardCount,
  moderateExcess,
  easyShare,
  restDay,
  tooLittleStress,
  strengthPlacement,
  longShare,
  repeatable,
];

/** Everything the rules say about a week, judged as a loop. */
export const judgeWeek = (week: WeekView): Finding[] =>
  WEEK_RULES.flatMap((rule) => rule.judge(week));
