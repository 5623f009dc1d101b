import type { Year } from '../../model/year.ts';
import { MONTHS_SHORT } from '../dates.ts';

/** Where a month begins. */
export interface MonthTick {
  /** Days from the year's first. */
  day: number;
  /** `Mar`; with the year's number where it changes: `Jan 2028`. */
  words: string;
}

/** Days a month's word needs before the next one. */
const ROOM = 14;
/** The same for a month with the number of the year. */
const ROOM_WITH_YEAR = 25;

/** The months of a year by its own calendar. The first stands at the first day, whatever its date. */
export function monthTicks({ days }: Pick<Year, 'days'>): MonthTick[] {
  const starts = days.flatMap(({ date }, day) =>
    day === 0 || date.endsWith('-01') ? [{ day, date }] : [],
  );
  return starts.map(({ day, date }, at) => {
    const room = (starts[at + 1]?.day ?? days.length) - day;
    const [year = '', month = ''] = date.split('-');
    const name = MONTHS_SHORT[Number(month) - 1] ?? '';
    const turns = (at === 0 || month === '01') && room >= ROOM_WITH_YEAR;
    return { day, words: room < ROOM ? '' : turns ? `${name} ${year}` : name };
  });
}
