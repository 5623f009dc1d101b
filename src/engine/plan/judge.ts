import { formatVolume } from '../../model/amount.ts';
import type { Finding } from '../../model/finding.ts';
import { DAY_NAMES } from '../../model/weekday.ts';
import { judgeWhole } from '../balance/rules.ts';
import { judgeWeek } from '../balance/weekRules.ts';
import { allowedOnce } from './allowedOnce.ts';
import { boundaries } from './boundaries.ts';
import type { Build } from './build.ts';
import type { Progress, Shortfall } from './progress.ts';
import { planView, weekView } from './views.ts';

/**
 * Everything the rules say about a built plan, with the place in the definition a remedy would
 * change, and the author's reason where a rule is broken on purpose.
 */
export function judge(build: Build, progress: Progress): Finding[] {
  const { weeks } = progress;
  const found = [
    ...weeks.flatMap((week) =>
      judgeWeek(weekView(build, week)).map((finding) => ({
        ...finding,
        where: { ...finding.where, week: week.number },
      })),
    ),
    ...boundaries(weeks),
    ...judgeWhole(planView(build, progress)),
    ...freeDays(build, progress),
  ];
  return allowedOnce(found.map((finding) => withAllowance(build, withPlace(build, finding))));
}

/**
 * What the free days leave no room for, told once for the whole plan: a warning where the runner has
 * fewer days than the level, a note to the author where the level asks for more than its days hold.
 */
function freeDays(build: Build, { leftOut, shortest }: Progress): Finding[] {
  const { definition, levelId, level } = build;
  const usual = definition.levels[levelId]?.days ?? level.days;
  const fewer = level.days < usual;
  const given = [
    ...(fewer
      ? [
          `${level.days} of ${usual} days, ${Math.round((level.days / usual) * 100)} % of the volume`,
        ]
      : []),
    ...(leftOut.strides > 0 ? [`no room for strides ${times(leftOut.strides)}`] : []),
    ...(leftOut.hard > 0 ? [`no room for a hard session ${times(leftOut.hard)}`] : []),
    ...(shortest ? [shortfall(build, shortest)] : []),
    ...movedDays(build),
  ];
  if (given.length === 0) return [];
  return [
    {
      rule: 'free-days',
      severity: fewer || shortest ? 'warning' : 'note',
      where: { path: fewer ? 'choices.free' : `levels.${levelId}` },
      message: `the days carry less than was asked: ${given.join('; ')}`,
      remedy: fewer
        ? 'Free another day, or take a smaller level.'
        : 'Ask for less, for more days, or for a longer run to start from.',
    },
  ];
}

/** Why: no run outgrows the last 30 days' longest by more than a tenth, nor the long run. */
function shortfall({ frame }: Build, { week, asked, volume }: Shortfall): string {
  const unit = frame.measure === 'time' ? 'min' : frame.units;
  const told = (value: number) => formatVolume(value, frame.measure, frame.units);
  return `week ${week} comes to ${told(volume)} of ${told(asked)} ${unit}, since no run may outgrow the long run`;
}

/** What stands on another day than the author's, because that one is not free. */
function movedDays({ definition, frame, outline }: Build): string[] {
  const busy = frame.order.filter((_, day) => frame.free[day] !== true);
  const moved = definition.phases.flatMap((phase, index) =>
    busy
      .filter((day) => phase.ends?.[day] !== undefined)
      .map((day) => {
        const week = outline.findLast((found) => found.phase === index)?.number;
        return `what ends week ${week} moves off ${DAY_NAMES[day]}`;
      }),
  );
  const long = frame.order[frame.longDay];
  return long && busy.includes(long)
    ? [...moved, `the long run moves off ${DAY_NAMES[long]}`]
    : moved;
}

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

/** Points a finding at the override that causes it, else at the phase or the level. */
function withPlace(build: Build, finding: Finding): Finding {
  const { week, day } = finding.where;
  const where = { ...finding.where, level: build.levelId };
  if (week === undefined) return { ...finding, where };
  const { overrides } = build.definition;
  const override = overrides.findIndex(
    (found) =>
      found.week === week &&
      (found.level ?? build.levelId) === build.levelId &&
      (day === undefined || day === DAY_NAMES[found.day]),
  );
  const phase = build.outline[week - 1]?.phase ?? 0;
  const inLevel = 'weekly' in build.level.volume && finding.rule === 'down-week';
  const place = inLevel ? `levels.${build.levelId}.volume` : `phases[${phase}]`;
  return { ...finding, where: { ...where, path: override < 0 ? place : `overrides[${override}]` } };
}

function withAllowance({ definition }: Build, finding: Finding): Finding {
  const allowed = definition.allow.find(({ rule }) => rule === finding.rule);
  return allowed ? { ...finding, allowed: allowed.because } : finding;
}
