import {
  type Measure,
  type Plan,
  type PlanDay,
  type PlanSession,
  type PlanWeek,
  trainingOf,
} from '../../model/plan.ts';
import type { RaceDistance } from '../../model/race.ts';
import { DAY_NAMES, SHORT_DAY_NAMES } from '../../model/weekday.ts';
import { addresses } from '../addresses.ts';
import { type Both, bothAmounts, bothVolumes, same } from '../both.ts';
import { type Sign, signOf } from '../sign.ts';
import { unbroken } from '../words.ts';
import { dayMoves } from './dayMoves.ts';
import { type SizeMinutes, sizeMinutes } from './sizeMinutes.ts';
import { type ReviewQuestion, reviewOf } from './weekReview.ts';
import { fullestDay, type WeekStress, weekStress } from './weekStress.ts';
import { type Why, whysOf } from './whys.ts';

/** A session on a day, its texts in both units. */
export interface DaySession {
  id: string;
  address: string;
  title: string;
  /** Nothing to do: shown in soft words, without a link. */
  rest: boolean;
  amount?: Both;
  detail: Both;
  steps: Both[];
  purpose: string;
  feels: string;
  short: string;
  bare: string;
  /** How long each of the three sizes takes; none for what has no length. */
  minutes?: SizeMinutes;
  reason: string;
  /** Id of the rule behind the reason. */
  rule: string;
  note?: string;
}

export interface DayView {
  name: string;
  short: string;
  sign: Sign;
  /** Names of the days it may change places with, in order. */
  moves: string[];
  runs: boolean;
  /** Easy or long: a calm pace. */
  calm: boolean;
  sessions: DaySession[];
}

export interface WeekView {
  number: number;
  address: string;
  purpose: string;
  down: boolean;
  /** Index into the plan's phases. */
  phase: number;
  /** `unplanned` when the week prescribes no running. */
  volume: Both;
  longest: Both;
  hardDays: number;
  /** Days of running. */
  runDays: number;
  days: DayView[];
  /** What the days' reasons say, each once. */
  whys: Why[];
  stress: WeekStress;
  /** What to ask when it is over. */
  review: ReviewQuestion[];
}

/** One plan built in kilometres and in miles. */
export interface PlanPair {
  km: Plan;
  mi: Plan;
}

/**
 * A plan's weeks, each text in both units.
 *
 * @param after the race it begins after
 */
export function weekViews({ km, mi }: PlanPair, after?: RaceDistance): WeekView[] {
  const moves = dayMoves(km, after);
  const fullest = fullestDay(km.weeks);
  return km.weeks.map((week, at) => ({
    ...weekView(km, week, mi.weeks[at] ?? week, moves[at] ?? []),
    stress: weekStress(week, fullest),
  }));
}

function weekView(
  plan: Plan,
  week: PlanWeek,
  inMiles: PlanWeek,
  moves: string[][],
): Omit<WeekView, 'stress'> {
  const { number, purpose, down, phase } = week;
  return {
    number,
    address: addresses.week(plan.id, plan.level.id, number),
    purpose,
    down,
    phase,
    volume: volumeOf(week, inMiles, plan.measure),
    longest: bothVolumes(week.longest, inMiles.longest, plan.measure),
    hardDays: week.days.filter((day) => day.hard).length,
    runDays: week.days.filter((day) => day.runs).length,
    days: week.days.map((day, at) => dayView(day, inMiles.days[at] ?? day, moves[at] ?? [])),
    whys: whysOf(week.days),
    review: reviewOf(week),
  };
}

/** What a week's training comes to, and whether a race is run besides. */
function volumeOf(week: PlanWeek, inMiles: PlanWeek, measure: Measure): Both {
  if (week.volume === 0) return same('unplanned');
  const { km, mi } = bothVolumes(trainingOf(week), trainingOf(inMiles), measure);
  return week.raced > 0 ? { km: `${km} + race`, mi: `${mi} + race` } : { km, mi };
}

const dayView = (day: PlanDay, inMiles: PlanDay, moves: string[]): DayView => ({
  name: DAY_NAMES[day.weekday],
  short: SHORT_DAY_NAMES[day.weekday],
  sign: signOf({ ...day, event: day.sessions.some(({ event }) => event) }),
  moves,
  runs: day.runs,
  calm: !day.hard && day.stress !== 'moderate',
  sessions: day.sessions.map((session, at) =>
    daySession(session, twin(session, inMiles.sessions[at])),
  ),
});

/** The same session in miles; itself when the plan in miles holds another one there. */
const twin = (session: PlanSession, other: PlanSession | undefined): PlanSession =>
  other?.session === session.session ? other : session;

function daySession(session: PlanSession, inMiles: PlanSession): DaySession {
  const { session: id, title, kind, amount, purpose, feels, short, bare, reason, note } = session;
  return {
    id,
    address: addresses.session(id),
    title,
    rest: kind === 'rest',
    amount: amount && bothAmounts(amount, inMiles.amount ?? amount),
    detail: { km: unbroken(session.detail), mi: unbroken(inMiles.detail) },
    steps: session.steps.map((step, at) => ({
      km: unbroken(step),
      mi: unbroken(inMiles.steps[at] ?? step),
    })),
    purpose,
    feels,
    short,
    bare,
    minutes: sizeMinutes(session, inMiles),
    reason: reason.sentence,
    rule: reason.rule,
    note,
  };
}
