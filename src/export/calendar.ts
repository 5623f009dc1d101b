import ical, {
  ICalEventBusyStatus,
  type ICalEventData,
  ICalEventTransparency,
} from 'ical-generator';
import { addDays } from '../calendar/day.ts';
import { formatAmount } from '../model/amount.ts';
import type { Plan, PlanSession } from '../model/plan.ts';
import { type PlacedSession, placedSessions } from './placedSessions.ts';

/**
 * The stamp of every event. A clock would make each file differ from the last, and a plan's version
 * need not have a date; so it is a day before any plan. What replaces what is said by `SEQUENCE`.
 */
const STAMP = new Date('2026-01-01T00:00:00Z');

/**
 * A dated plan as iCalendar (RFC 5545): an event of a whole day for each session, none for rest.
 *
 * @param url address of the level's page
 * @param start ISO date of the plan's first day
 */
export function planCalendar(plan: Plan, url: string, start: string): string {
  replaceMissingChance();
  const calendar = ical({
    name: escaped(`${plan.title} (${plan.level.title})`),
    prodId: { company: 'Periodical', product: 'Plan', language: plan.language },
    events: placedSessions(plan, start)
      .filter(({ session }) => session.kind !== 'rest')
      .map((placed) => eventOf(placed, plan, url)),
  });
  return `${calendar.toString()}\r\n`;
}

/**
 * The library draws a random UID before it takes ours, with a function that browsers have on https and
 * localhost alone. What stands in for it never reaches the file.
 */
function replaceMissingChance(): void {
  crypto.randomUUID ??= () => '00000000-0000-4000-8000-000000000000';
}

function eventOf(placed: PlacedSession, plan: Plan, url: string): ICalEventData {
  const { session, date = '' } = placed;
  return {
    id: uidOf(placed, plan),
    sequence: sequenceOf(plan.version),
    stamp: STAMP,
    allDay: true,
    start: midnight(date),
    end: midnight(addDays(date, 1)),
    summary: summaryOf(session, plan),
    description: descriptionOf(session),
    categories: categoriesOf(session).map((name) => ({ name })),
    url,
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
  };
}

/** In UTC, which is how the library reads the day of an event: the same one in every time zone. */
const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** The place in the plan, without its date: a plan that moves takes its events along. */
const uidOf = ({ week, day, position }: PlacedSession, { id, level }: Plan): string =>
  `${id}.${level.id}.week-${week.number}.${day.weekday}.${position}@periodical`;

/** The largest number that RFC 5545 has. */
const MOST = 2 ** 31 - 1;

/** A later version of a plan takes the place of an earlier one: 1.2 is 1002. */
function sequenceOf(version: string): number {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return Math.min(MOST, major * 1000 + minor);
}

const summaryOf = ({ title, amount }: PlanSession, { units }: Plan): string =>
  amount ? `${title}, ${formatAmount(amount, units).replace('\u00a0', ' ')}` : title;

const descriptionOf = (session: PlanSession): string => {
  const { note, detail, steps, purpose, reason, short, bare } = session;
  const what = steps.length > 0 ? steps : [detail];
  const why = [purpose, labelled('Why here', reason.sentence)];
  const smaller = [labelled('Short', short), labelled('Bare minimum', bare)];
  return [[note], what, why, smaller]
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
};

const labelled = (label: string, text: string): string => text && `${label}: ${text}`;

/** By stress, so that a calendar can colour hard and long days. */
function categoriesOf({ stress, long }: PlanSession): string[] {
  const both = long && stress !== 'long' ? [stress, 'long'] : [stress];
  return both.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
}

/** The library writes the name of a calendar as it is, unlike the texts of events. */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
