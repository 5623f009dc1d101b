import { arcOf } from '../../engine/recovery/arc.ts';
import { formatVolume } from '../../model/amount.ts';
import { formatClock } from '../../model/clock.ts';
import { trainingOf } from '../../model/plan.ts';
import { RACE_NAMES, type RaceRole } from '../../model/race.ts';
import { DAY_NAMES } from '../../model/weekday.ts';
import type { Year, YearRace } from '../../model/year.ts';
import { unitWord } from '../both.ts';
import { type ArcBar, arcBars } from '../charts/recoveryArc.ts';
import { dateWords } from '../dates.ts';
import { roleWords } from '../raceWords.ts';
import { capital, counted } from '../words.ts';

/** A race with what stands before and after it. */
export interface RaceView {
  role: RaceRole;
  title: string;
  /** `Sunday, 9 May`. */
  when: string;
  /** `marathon, to perform`. */
  what: string;
  /** The time it aims at; a race for joy has none. */
  time?: string;
  before: string;
  after: string;
  bars: ArcBar[];
}

/** The races of a year in order. */
export const raceViews = (year: Year): RaceView[] => year.races.map((race) => raceView(race, year));

function raceView(race: YearRace, year: Year): RaceView {
  const { role, title, distance, date, day, time } = race;
  const weekday = year.days[day]?.day.weekday;
  return {
    role,
    title,
    when: `${weekday ? `${DAY_NAMES[weekday]}, ` : ''}${dateWords(date)}`,
    what: `${RACE_NAMES[distance]}, ${roleWords(race)}`,
    ...(role === 'performance' && time !== undefined && { time: formatClock(time) }),
    before: role === 'performance' ? taperWords(race, year) : NO_PEAK,
    after: afterWords(race, year),
    bars: arcBars(arcOf(distance, race)),
  };
}

const NO_PEAK = 'No peak and no time to run: two or three easier days, then the start line.';

/** Weeks before a race in which its peak and taper lie. */
const LOOKS_BACK = 5;

/** How running falls towards a race, from the fullest week before it to its own. */
function taperWords({ day }: YearRace, { days, weeks, measure, units }: Year): string {
  const own = days[day]?.week ?? 0;
  const runs = weeks.slice(Math.max(0, own - LOOKS_BACK), own + 1).map(trainingOf);
  const most = Math.max(...runs);
  const falling = runs.length - 1 - runs.lastIndexOf(most);
  const last = runs.at(-1) ?? 0;
  if (falling === 0 || most === 0) return 'It comes too soon for a taper.';
  const inWords = (run: number) => Math.round(Number(formatVolume(run, measure, units)));
  return `Running falls from ${inWords(most)} to ${inWords(last)}\u00a0${unitWord(measure, units)} in ${counted(falling, 'week')}, and stays as quick as it was.`;
}

function afterWords({ role, day, daysOff, daysToFull }: YearRace, { days }: Year): string {
  const whole = days[day + daysToFull];
  const until = whole ? ` That is ${dateWords(whole.date)}.` : '';
  const share = role === 'experience' ? ' About two thirds of what a race for time takes.' : '';
  return `${capital(counted(daysOff, 'day'))} off running, ${daysToFull} until training is whole again.${until}${share}`;
}
