import type { Finding } from '../../model/finding.ts';
import { easyShare } from './easy-share.ts';
import { hardCount } from './hard-count.ts';
import { hardSpacing } from './hard-spacing.ts';
import { longShare } from './long-share.ts';
import { moderateExcess } from './moderate-excess.ts';
import { repeatable } from './repeatable.ts';
import { restDay } from './rest-day.ts';
import type { Rule } from './rule.ts';
import { strengthPlacement } from './strength-placement.ts';
import { tooLittleStress } from './too-little-stress.ts';
import type { WeekView } from './week-view.ts';

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
