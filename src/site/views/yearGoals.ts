import { BOSTON_NOTE } from '../../engine/goals/bostonQualifier.ts';
import { goalGap } from '../../engine/goals/goalGap.ts';
import { GOAL_KIND_WORDS, goalsByHorizon } from '../../engine/goals/horizons.ts';
import { formatClock } from '../../model/clock.ts';
import type { Goal } from '../../model/goal.ts';
import { GOAL_KINDS, type GoalKind } from '../../model/horizon.ts';
import { RACE_NAMES } from '../../model/race.ts';
import type { Runner } from '../../model/runner.ts';
import type { Year } from '../../model/year.ts';

/** Goals that look equally far ahead. */
export interface GoalGroup {
  /** `Three years`. */
  label: string;
  /** `about ten weeks`. */
  ahead: string;
  goals: GoalView[];
}

/** A goal in words, with the honest distance to it where that can be known. */
export interface GoalView {
  kind: GoalKind;
  /** `Joy`. */
  label: string;
  title: string;
  /** `Marathon in 3:59:59`. */
  wish?: string;
  gap?: string;
  /** What the figures leave out. */
  cautions: string[];
}

/** A year's goals, nearest first; each horizon's for performance before health before joy. */
export const goalGroups = ({ goals, runner }: Year): GoalGroup[] =>
  goalsByHorizon(goals).map(({ sheet, goals: own }) => ({
    label: sheet.label,
    ahead: sheet.ahead,
    goals: GOAL_KINDS.flatMap((kind) => own.filter((goal) => goal.kind === kind)).map((goal) =>
      goalView(goal, runner),
    ),
  }));

function goalView({ kind, title, race, time }: Goal, { recent }: Runner): GoalView {
  const { label } = GOAL_KIND_WORDS[kind];
  if (!race || time === undefined) return { kind, label, title, cautions: [] };
  const gap = recent && goalGap(recent, { race, time });
  return {
    kind,
    label,
    title,
    wish: `${RACE_NAMES[race]} in ${formatClock(time)}`,
    ...(gap && { gap: gap.sentence }),
    cautions: [
      ...(gap?.caution ? [gap.caution] : []),
      ...(/\bboston\b/i.test(title) ? [BOSTON_NOTE] : []),
    ],
  };
}
