import { afterMissing, CARRY_ON, FEVER } from '../../engine/capacity/afterMissing.ts';
import { mostRunsIn, usualWeek } from '../../engine/capacity/usualWeek.ts';
import { weeksBack } from '../../engine/capacity/weeksBack.ts';
import type { Plan, PlanWeek } from '../../model/plan.ts';
import { addresses } from '../addresses.ts';
import { type Both, bothVolumes } from '../both.ts';
import { counted } from '../words.ts';
import { bothAbout } from './about.ts';
import { type MissedAnswer, missedUpTo } from './missedView.ts';
import type { PlanPair } from './weekView.ts';

/** Days missed of one plan, and what comes after them. */
export interface PlanMissedRow {
  /** `1–2 days`. */
  missed: string;
  /** The tool for any number of days, with these filled in. */
  address: string;
  /** `up to 2 runs`. */
  skipped: string;
  /** What is smaller on the way back; none where the plan goes on as it stands. */
  back?: {
    /** Each week until all of it is back: `18, 27 km`. */
    weeks: Both;
    /** Longest run of the first of them. */
    longest: Both;
  };
}

/** What missed days mean in one level of a plan, counted on a week that is usual in it. */
export interface PlanMissed {
  usual: { number: number; address: string; volume: Both; runs: string; longest: Both };
  /** What to do, by how many days were missed. */
  answers: MissedAnswer[];
  rows: PlanMissedRow[];
  /** Most days missed that leave room for the way back before the plan ends. */
  most: number;
  /** `6 weeks`. */
  length: string;
  fever: string;
}

const SPANS = [
  { missed: '1–2 days', days: 2 },
  { missed: `3–${CARRY_ON} days`, days: CARRY_ON },
  { missed: 'a week', days: 7 },
  { missed: 'two weeks', days: 14 },
  { missed: 'four weeks', days: 28 },
] as const;

/** None for a level that plans no running. */
export function planMissed({ km, mi }: PlanPair): PlanMissed | undefined {
  const week = usualWeek(km);
  if (!week) return undefined;
  const usual = { km: week, mi: mi.weeks[week.number - 1] ?? week };
  const most = mostMissed(km);
  return {
    usual: {
      number: week.number,
      address: addresses.week(km.id, km.level.id, week.number),
      volume: bothVolumes(week.volume, usual.mi.volume, km.measure),
      runs: counted(mostRunsIn(week.days.length, week), 'run'),
      longest: bothVolumes(week.longest, usual.mi.longest, km.measure),
    },
    answers: missedUpTo(most),
    rows: SPANS.filter(({ days }) => days <= most).map(({ missed, days }) => ({
      missed,
      address: addresses.missedDays(days),
      skipped: skippedIn(days, week),
      back: wayBack(days, km, usual),
    })),
    most,
    length: counted(km.weeks.length, 'week'),
    fever: FEVER,
  };
}

/** The way back is mostly as long as the break was: in a short plan there is no room for many days. */
function mostMissed({ weeks }: Plan): number {
  const all = weeks.reduce((sum, { days }) => sum + days.length, 0);
  let most = 0;
  while (most + 1 + daysBack(most + 1) <= all) most += 1;
  return most;
}

const daysBack = (missed: number): number =>
  afterMissing(missed, false).steps.reduce((sum, { days }) => sum + days, 0);

/** Whole weeks hold as many runs wherever they begin, fewer days more or less. */
function skippedIn(days: number, week: PlanWeek): string {
  const runs = counted(mostRunsIn(days, week), 'run');
  return days % week.days.length === 0 ? runs : `up to ${runs}`;
}

function wayBack(
  days: number,
  { measure }: Plan,
  usual: Record<keyof Both, PlanWeek>,
): PlanMissedRow['back'] {
  const comeback = afterMissing(days, false);
  const [km, mi] = [usual.km, usual.mi].map((week) => weeksBack(week, measure, comeback));
  const [first] = km ?? [];
  if (!km || !mi || !first) return undefined;
  const volumes = (weeks: typeof km) => weeks.map(({ volume }) => volume);
  return {
    weeks: bothAbout(volumes(km), volumes(mi), measure),
    longest: bothAbout([first.longest], [(mi[0] ?? first).longest], measure),
  };
}
