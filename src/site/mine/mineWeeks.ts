import { datesOf } from '../../engine/onDates.ts';
import { formatAmount, formatVolume } from '../../model/amount.ts';
import type { Season } from '../../model/phaseKind.ts';
import {
  type Plan,
  type PlanDay,
  type PlanSession,
  type PlanWeek,
  trainingOf,
} from '../../model/plan.ts';
import { DAY_NAMES, SHORT_DAY_NAMES } from '../../model/weekday.ts';
import { addresses } from '../addresses.ts';
import { unitWord } from '../both.ts';
import { dateShort, dateSpan } from '../dates.ts';
import { type Sign, signOf } from '../sign.ts';
import { type Why, whysOf } from '../views/whys.ts';
import { unbroken } from '../words.ts';
import type { Made } from './makeMine.ts';

/** A session of a plan that was made for one runner. */
export interface MineSession {
  title: string;
  /** Of its page; none for rest. */
  address?: string;
  amount?: string;
  /** The key of it, and the author's word on this day. */
  details: string[];
}

export interface MineDay {
  name: string;
  short: string;
  /** `7 Mar`, where the plan stands on dates. */
  date?: string;
  sign: Sign;
  sessions: MineSession[];
}

export interface MineWeek {
  number: number;
  season: Season;
  phase: string;
  /** `1 to 7 March`, where the plan stands on dates. */
  dates?: string;
  /** `28 km`, and what else there is to it. */
  volume: string;
  days: MineDay[];
  whys: Why[];
}

/** The weeks of a plan in its own units, with their dates where it stands on dates. */
export function weeksOfMine({ plan, start }: Pick<Made, 'plan' | 'start'>): MineWeek[] {
  const dates = start === undefined ? [] : datesOf(plan, start);
  return plan.weeks.map((week, at) => weekOf(week, plan, dates[at] ?? []));
}

function weekOf(week: PlanWeek, plan: Plan, dates: readonly string[]): MineWeek {
  const phase = plan.phases[week.phase];
  const [first, last] = [dates[0], dates.at(-1)];
  return {
    number: week.number,
    season: phase?.season ?? 'base',
    phase: phase?.title ?? '',
    ...(first && last && { dates: dateSpan(first, last) }),
    volume: volumeOf(week, plan),
    days: week.days.map((day, at) => dayOf(day, plan, dates[at])),
    whys: whysOf(week.days),
  };
}

function volumeOf(week: PlanWeek, { measure, units }: Plan): string {
  if (week.volume === 0) return 'unplanned';
  const volume = `${formatVolume(trainingOf(week), measure, units)}\u00a0${unitWord(measure, units)}`;
  return `${volume}${week.raced > 0 ? ' + race' : ''}${week.down ? ', down week' : ''}`;
}

const dayOf = (day: PlanDay, plan: Plan, date: string | undefined): MineDay => ({
  name: DAY_NAMES[day.weekday],
  short: SHORT_DAY_NAMES[day.weekday],
  ...(date && { date: dateShort(date) }),
  sign: signOf({ ...day, event: day.sessions.some(({ event }) => event) }),
  sessions: day.sessions.map((session) => sessionOf(session, plan)),
});

const sessionOf = (
  { session, title, kind, amount, detail, note }: PlanSession,
  { units }: Plan,
): MineSession => ({
  title,
  ...(kind !== 'rest' && { address: addresses.session(session) }),
  ...(amount && { amount: formatAmount(amount, units) }),
  details: [unbroken(detail), note ?? ''].filter(Boolean),
});
