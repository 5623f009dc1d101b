import { datesOf } from '../../engine/onDates.ts';
import { type Measure, type Plan, trainingOf } from '../../model/plan.ts';
import { kmPer, type Units } from '../../model/units.ts';
import { DAY_NAMES } from '../../model/weekday.ts';
import { unitWord } from '../both.ts';
import { fullDate } from '../dates.ts';
import { counted } from '../words.ts';
import type { Made } from './makeMine.ts';

/**
 * A plan in a line.
 *
 * @example
 * verdictOf(made) //=> '12 weeks, 4 days, 28 → 41 km, first day 1 March 2027'
 */
export function verdictOf({ plan, start }: Pick<Made, 'plan' | 'start'>): string {
  const dates = start === undefined ? [] : datesOf(plan, start).flat();
  const { weeks, measure, units } = plan;
  const days = weeks.map((week) => week.days.filter(({ runs }) => runs).length);
  const [first] = dates;
  return [
    counted(weeks.length, 'week'),
    counted(Math.max(...days), 'day'),
    volumes(weeks.map(trainingOf), measure, units),
    first && `first day ${fullDate(first)}`,
    ...raceDay(plan, dates),
  ]
    .filter(Boolean)
    .join(', ');
}

/** From the first week that plans any running to the fullest. */
function volumes(weeks: readonly number[], measure: Measure, units: Units): string {
  const planned = weeks.filter((volume) => volume > 0);
  const [first] = planned;
  if (first === undefined) return 'running unplanned';
  const shown = (volume: number) => Math.round(measure === 'time' ? volume : volume / kmPer(units));
  const [from, to] = [shown(first), shown(Math.max(...planned))];
  return `${from === to ? to : `${from} → ${to}`}\u00a0${unitWord(measure, units)}`;
}

/** Where it ends: `race on Sunday, 30 May 2027`. */
function raceDay({ weeks }: Plan, dates: readonly string[]): string[] {
  const days = weeks.flatMap((week) => week.days);
  const at = days.findLastIndex(({ sessions }) => sessions.some(({ event }) => event));
  const [day, date] = [days[at], dates[at]];
  const event = day?.sessions.find((session) => session.event);
  if (!day || !date || !event) return [];
  return [`${event.title} on ${DAY_NAMES[day.weekday]}, ${fullDate(date)}`];
}
