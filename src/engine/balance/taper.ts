import type { Finding } from '../../model/finding.ts';
import type { PlanWeek } from '../../model/plan.ts';
import type { WeekRole } from '../week/weekOrder.ts';
import type { PlanView } from './planView.ts';
import { percent } from './planView.ts';
import type { Rule } from './rule.ts';

const LEAST = 0.41;
const MOST = 0.6;
/** What rounding a race and its runs may add, kilometres and minutes. */
const ROUNDING = { distance: 0.3, time: 2.5 } as const;

/** Volume falls step by step by 41–60 % before a race; the race itself does not count. */
export const taper: Rule<PlanView> = {
  id: 'taper',
  grade: 'error',
  sentence: 'Before a race the volume falls step by step, by 41–60 % in all.',
  source: 'Bosquet and others 2007, meta-analysis of 27 studies',
  judge: (view) => tapersOf(view.roles).flatMap((taper) => judgeTaper(view, taper)),
};

/** A stretch of taper weeks, as indices; the end is exclusive. */
interface Taper {
  first: number;
  end: number;
}

function tapersOf(roles: readonly WeekRole[]): Taper[] {
  return roles.flatMap((role, first) => {
    if (role !== 'taper' || roles[first - 1] === 'taper') return [];
    const after = roles.findIndex((other, at) => at > first && other !== 'taper');
    return [{ first, end: after < 0 ? roles.length : after }];
  });
}

/** Weeks after which a cycle begins anew: a taper is measured against the weeks it closes. */
const ENDS_CYCLE: ReadonlySet<WeekRole | undefined> = new Set<WeekRole>([
  'taper',
  'return',
  'free',
]);

function judgeTaper(view: PlanView, { first, end }: Taper): Finding[] {
  const begin = view.roles.findLastIndex((role, at) => at < first && ENDS_CYCLE.has(role)) + 1;
  const level = levelOf(view, begin, first) || levelOf(view, 0, first);
  const weeks = view.weeks.slice(first, end).map((week) => withoutEvents(week, view));
  const volumes = [view.weeks[first - 1]?.volume || level, ...weeks];
  const room = ROUNDING[view.measure];
  const rises = volumes.findIndex((volume, at) => volume > runBefore(volumes, at) + room);
  if (rises > 0) {
    const week = first + rises;
    return [found('error', week, 'the volume rises in the taper', 'Let every week be lighter.')];
  }
  const drop = 1 - (volumes.at(-1) ?? 0) / level;
  if (drop >= LEAST - 0.005 && drop <= MOST + 0.005) return [];
  return [
    found('warning', end, `the taper takes off ${percent(drop)} %`, 'Take off 41–60 % in all.'),
  ];
}

/** The largest week from one to another, the runner's usual one included where there is none before. */
const levelOf = ({ usual, weeks }: PlanView, begin: number, end: number): number =>
  Math.max(begin === 0 ? usual.volume : 0, ...weeks.slice(begin, end).map(({ volume }) => volume));

/** The last week before one that was run at all: days off after another race may empty one. */
const runBefore = (volumes: readonly number[], at: number): number =>
  volumes.slice(0, at).findLast((volume) => volume > 0) ?? Number.POSITIVE_INFINITY;

/** A week's volume besides the race it leads to: a taper is what is run round it. */
function withoutEvents({ volume, days }: PlanWeek, { measure }: PlanView): number {
  const events = days.flatMap(({ sessions }) => sessions.filter(({ event }) => event));
  const sizes = events.map(({ km, minutes }) => (measure === 'distance' ? km : minutes));
  return volume - sizes.reduce((sum, size) => sum + size, 0);
}

const found = (
  severity: 'error' | 'warning',
  week: number,
  message: string,
  remedy: string,
): Finding => ({ rule: 'taper', severity, where: { week }, message, remedy });
