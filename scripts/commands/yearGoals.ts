import { goalGap } from '../../src/engine/goals/goalGap.ts';
import { GOAL_KIND_WORDS, goalsByHorizon } from '../../src/engine/goals/horizons.ts';
import { formatClock } from '../../src/model/clock.ts';
import type { Goal } from '../../src/model/goal.ts';
import { RACE_NAMES } from '../../src/model/race.ts';
import type { Result, Runner } from '../../src/model/runner.ts';
import type { Year } from '../../src/model/year.ts';
import { wrapped } from './textTable.ts';

/** The goals by horizon; for a time, how far it is from the recent race. */
export function goalsText({ goals, runner }: Year): string {
  if (goals.length === 0) return '';
  const groups = goalsByHorizon(goals).map(({ sheet, goals: these }) =>
    [`  ${sheet.label}`, ...these.map((goal) => goalText(goal, runner))].join('\n'),
  );
  return ['Goals', ...groups].join('\n');
}

function goalText(goal: Goal, { recent }: Runner): string {
  const kind = GOAL_KIND_WORDS[goal.kind].label.padEnd(11);
  const timed = timeOf(goal);
  const time = timed && ` (${RACE_NAMES[timed.race]} in ${formatClock(timed.time)})`;
  const head = `    ${kind}  ${goal.title}${time ?? ''}`;
  if (!timed) return head;
  if (!recent) {
    return [head, wrapped('With a recent race in `runner` this says how far it is.', 17)].join(
      '\n',
    );
  }
  const { sentence, caution } = goalGap(recent, timed);
  return [head, wrapped([sentence, caution].filter(Boolean).join(' '), 17)].join('\n');
}

const timeOf = ({ race, time }: Goal): Result | undefined =>
  race === undefined || time === undefined ? undefined : { race, time };
