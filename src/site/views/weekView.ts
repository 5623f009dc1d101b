import type { Plan, PlanDay, PlanSession, PlanWeek } from '../../model/plan.ts';
import { DAY_NAMES, SHORT_DAY_NAMES } from '../../model/weekday.ts';
import { addresses } from '../addresses.ts';
import { type Both, bothAmounts, bothVolumes, same } from '../both.ts';
import { type Sign, signOf } from '../sign.ts';
import { unbroken } from '../words.ts';
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
  reason: string;
  note?: string;
}

export interface DayView {
  name: string;
  short: string;
  sign: Sign;
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
  days: DayView[];
  /** What the days' reasons say, each once. */
  whys: Why[];
}

/** One plan built in kilometres and in miles. */
export interface PlanPair {
  km: Plan;
  mi: Plan;
}

/** A plan's weeks, each text in both units. */
export const weekViews = ({ km, mi }: PlanPair): WeekView[] =>
  km.weeks.map((week, at) => weekView(km, week, mi.weeks[at] ?? week));

function weekView(plan: Plan, week: PlanWeek, inMiles: PlanWeek): WeekView {
  const { number, purpose, down, phase } = week;
  return {
    number,
    address: addresses.week(plan.id, plan.level.id, number),
    purpose,
    down,
    phase,
    volume:
      week.volume > 0 ? bothVolumes(week.volume, inMiles.volume, plan.measure) : same('unplanned'),
    longest: bothVolumes(week.longest, inMiles.longest, plan.measure),
    hardDays: week.days.filter((day) => day.hard).length,
    days: week.days.map((day, at) => dayView(day, inMiles.days[at] ?? day)),
    whys: whysOf(week.days),
  };
}

const dayView = (day: PlanDay, inMiles: PlanDay): DayView => ({
  name: DAY_NAMES[day.weekday],
  short: SHORT_DAY_NAMES[day.weekday],
  sign: signOf({ ...day, event: day.sessions.some(({ event }) => event) }),
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
    reason: reason.sentence,
    note,
  };
}
