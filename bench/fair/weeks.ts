import { formatAmount, formatVolume } from '../../src/model/amount.ts';
import {
  type Plan,
  type PlanDay,
  type PlanSession,
  type PlanWeek,
  trainingOf,
} from '../../src/model/plan.ts';
import { DAY_NAMES } from '../../src/model/weekday.ts';
import { bandsOf } from '../../src/print/fridge/bands.ts';
import type { DrawList } from '../../src/print/print.ts';
import { INKS } from '../../templates/ink.ts';
import { SEASON_MARKS } from '../../templates/signs.ts';
import { EN } from '../../templates/words/en.ts';
import { type DaySetting, settingOf, shows, weekSizesOf } from './drawn.ts';

export interface BandContent {
  name: string;
  weeks: number;
  fill: string;
  /** SVG path data in a square of ten. */
  mark: string;
  /** A single week has room for the mark and a short name only. */
  named: boolean;
}

export interface LineContent {
  title: string;
  amount: string;
  detail: string;
  voice: 'run' | 'other' | 'free' | 'rest';
}

export interface DayContent extends DaySetting {
  lines: LineContent[];
  hard: boolean;
  long: boolean;
  event: boolean;
}

export interface WeekContent {
  number: string;
  title: string;
  volume: string;
  /** What the week is for. */
  purpose: string;
  /** Points. */
  sizes: { title: number; purpose: number };
  /** 0 to 1, of the largest week. */
  share: number;
  fill: string;
  /** A season ends with this week. */
  lastOfSeason: boolean;
  days: DayContent[];
}

const { season: SEASONS, down: DOWN } = INKS.colour;

export const bandsOn = (plan: Plan): BandContent[] =>
  bandsOf(plan).map(({ season, weeks }) => ({
    name: EN.seasons[season],
    weeks,
    fill: SEASONS[season],
    mark: SEASON_MARKS[season],
    named: weeks > 1 || EN.seasons[season].length < 5,
  }));

export function weeksOn(plan: Plan, drawing: DrawList): WeekContent[] {
  const largest = Math.max(...plan.weeks.map(trainingOf));
  const purposes = plan.weeks.some(({ number, purpose }) =>
    shows(drawing, `week ${number}`, purpose),
  );
  const ends = new Set(bandsOf(plan).map(({ first, weeks }) => first + weeks - 1));
  return plan.weeks.map((week) => {
    const season = plan.phases[week.phase]?.season ?? 'base';
    return {
      number: String(week.number),
      title: plan.phases[week.phase]?.title ?? '',
      volume: volumeOf(plan, week, purposes),
      purpose: purposes ? purposeOf(week) : '',
      sizes: weekSizesOf(drawing, week.number),
      share: trainingOf(week) / largest,
      fill: week.down ? DOWN[season] : SEASONS[season],
      lastOfSeason: ends.has(week.number),
      days: week.days.map((day) => dayOf(plan, week, day, drawing)),
    };
  });
}

/** As on our sheet: what is run in a race is told apart, and a down week says so where no purpose does. */
function volumeOf({ measure, units }: Plan, week: PlanWeek, purposes: boolean): string {
  const unit = measure === 'time' ? 'min' : units;
  const training = `${formatVolume(trainingOf(week), measure, units)} ${unit}`;
  const raced = week.raced > 0 ? `${training} ${EN.andRace}` : training;
  const volume = week.volume === 0 ? EN.unplanned : raced;
  return week.down && !purposes ? `${volume} · ${EN.down}` : volume;
}

const purposeOf = ({ down, purpose }: PlanWeek): string =>
  down ? `${EN.downWeek} · ${purpose}` : purpose;

const dayOf = (plan: Plan, week: PlanWeek, day: PlanDay, drawing: DrawList): DayContent => ({
  ...settingOf(drawing, `week ${week.number}, ${DAY_NAMES[day.weekday]}`),
  hard: day.hard,
  long: day.long,
  event: day.sessions.some(({ event }) => event),
  lines: day.sessions.map((session) => ({
    title: session.title,
    amount: session.amount ? formatAmount(session.amount, plan.units) : '',
    detail: detailOf(session, day.sessions.length === 1),
    voice: voiceOf(session),
  })),
});

/** As on our sheet: a day of two sessions keeps the detail of its runs. */
const detailOf = ({ runs, detail, note }: PlanSession, alone: boolean): string =>
  alone || runs ? [detail, note].filter(Boolean).join(' · ') : (note ?? '');

function voiceOf({ kind, runs }: PlanSession): LineContent['voice'] {
  if (runs) return 'run';
  if (kind === 'rest') return 'rest';
  return ['walk', 'freestyle', 'mobility'].includes(kind) ? 'free' : 'other';
}
