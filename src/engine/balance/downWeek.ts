import { DOWN_WEEK_RANGE } from '../../model/checkPhases.ts';
import type { Experience } from '../../model/experience.ts';
import type { Finding } from '../../model/finding.ts';
import type { WeekRole } from '../week/weekOrder.ts';
import type { PlanView } from './planView.ts';
import { percent } from './planView.ts';
import { COACHING, type Rule } from './rule.ts';

/** How much lighter a down week is than the week before it. */
const LIGHTEST = DOWN_WEEK_RANGE.from / 100;
const HEAVIEST = DOWN_WEEK_RANGE.to / 100;
/** Room for rounding. */
const EPSILON = 1e-6;
/** A week that builds falls when it loses more than what rounding takes. */
const FALLS = 0.02;
/** Building may resume this far from the level before the down week; our reading of "about". */
const RESUMES = { from: 0.85, to: 1.15 } as const;

/**
 * Most rising weeks before a down week: four for the experienced, three of them from fifty years on
 * or where life is heavy, two for everybody else.
 *
 * @param carries whether years or life ask for more rest.
 */
export function mostRisingWeeks(experience: Experience, carries = false): number {
  if (experience !== 'experienced') return 2;
  return carries ? 3 : 4;
}

/** Weekly volumes with what each week is meant to do. */
export interface VolumeRun {
  volumes: readonly number[];
  roles: readonly WeekRole[];
  experience: Experience;
  /** Most rising weeks in a row; what the experience says when left out. */
  mostRising?: number;
  /** Weeks (1-based) that came out smaller than planned, since the runner's days carry no more. */
  smaller?: readonly number[];
}

/** After a few rising weeks comes one that is 20–30 % lighter; then building resumes. */
export const downWeek: Rule<PlanView> = {
  id: 'down-week',
  grade: 'error',
  sentence:
    'After at most four rising weeks (three from fifty years on or under heavy load, two for the less experienced) comes one that is 20–30 % lighter; building resumes from the level before it.',
  source: COACHING,
  judge: ({ weeks, ...view }) =>
    judgeVolumes({ ...view, volumes: weeks.map(({ volume }) => volume) }),
};

/**
 * The same for bare volumes, as a coach jots them down.
 *
 * @example
 * judgeVolumes({ volumes: [15, 18, 23, 17], roles: ['build', 'build', 'build', 'down'], experience: 'new' }) //=> []
 */
export function judgeVolumes(run: VolumeRun): Finding[] {
  return [...tooLong(run), ...wrongSize(run), ...wrongResume(run)];
}

function tooLong({ volumes, roles, experience, mostRising }: VolumeRun): Finding[] {
  const limit = mostRising ?? mostRisingWeeks(experience);
  let rising = 0;
  return volumes.flatMap((volume, at) => {
    const counts = roles[at] === 'build' && at > 0;
    rising = counts ? rising + 1 : 0;
    if (rising !== limit + 1) return [];
    return [
      found(
        at,
        `${round(volume)} would be rising week ${rising} in a row`,
        `Make week ${at + 1} 20–30 % lighter than week ${at}.`,
      ),
    ];
  });
}

function wrongSize({ volumes, roles, smaller = [] }: VolumeRun): Finding[] {
  return volumes.flatMap((volume, at) => {
    const before = volumes[at - 1];
    if (before === undefined || before === 0) return [];
    const drop = 1 - volume / before;
    if (roles[at] === 'down' && (drop < LIGHTEST - EPSILON || drop > HEAVIEST + EPSILON)) {
      return [
        found(at, `a down week ${percent(drop)} % lighter than the one before`, sizeRemedy(before)),
      ];
    }
    const falls = roles[at] === 'build' && roles[at - 1] === 'build' && drop > FALLS;
    return falls && !smaller.includes(at + 1)
      ? [found(at, `it falls by ${percent(drop)} % where it should build`, sizeRemedy(before))]
      : [];
  });
}

const sizeRemedy = (before: number): string =>
  `Hold the volume, or make it a down week of ${round(before * (1 - HEAVIEST))} to ${round(before * (1 - LIGHTEST))}.`;

function wrongResume({ volumes, roles, smaller = [] }: VolumeRun): Finding[] {
  return volumes.flatMap((volume, at) => {
    const level = volumes[at - 2];
    if (level === undefined || level === 0) return [];
    if (roles[at] !== 'build' || roles[at - 1] !== 'down' || roles[at - 2] !== 'build') return [];
    if (smaller.some((week) => week === at + 1 || week === at - 1)) return [];
    const share = volume / level;
    if (share >= RESUMES.from - EPSILON && share <= RESUMES.to + EPSILON) return [];
    return [
      found(
        at,
        `building resumes at ${percent(share)} % of the level before the down week`,
        `Resume near ${round(level)}.`,
      ),
    ];
  });
}

const round = (volume: number): number => Math.round(volume * 10) / 10;

const found = (at: number, message: string, remedy: string): Finding => ({
  rule: 'down-week',
  severity: 'error',
  where: { week: at + 1 },
  message,
  remedy,
});
