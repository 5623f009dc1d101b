import type { Year, YearRace } from '../../model/year.ts';
import { dateShort } from '../dates.ts';
import { roleShort } from '../raceWords.ts';
import { linear } from './linear.ts';
import { shortened, textWidth } from './textWidth.ts';
import { type YearArcStep, yearArcs } from './yearArcs.ts';
import { monthTicks } from './yearMonths.ts';
import { type SeasonBand, seasonBands } from './yearSeasonBands.ts';
import { daysBefore, fullest, type PictureWeek, pictureWeeks, roundValues } from './yearWeeks.ts';

/** A week as a row: `y` in pixels, lengths in percent of the bars' field. */
export interface YearRow {
  week: PictureWeek;
  y: number;
  length: number;
  raced: number;
}

/** A race as a line across the year, with its words under it. */
export interface FinishLine {
  race: YearRace;
  y: number;
  title: string;
  words: string;
}

/** The year from top to bottom, for phones. Places are in pixels but where percent is said. */
export interface YearColumn {
  height: number;
  rows: YearRow[];
  ribbon: (SeasonBand & { y: number; height: number; lines: string[] })[];
  months: { y: number; words: string }[];
  /** The way back after each race. */
  arcs: (YearArcStep & { y: number; height: number })[];
  lines: FinishLine[];
  /** Lines of the scale: value, percent of the field. */
  scale: { value: number; x: number }[];
}

/** Pixels: a week, and what a race's line and words take. */
export const ROW = { week: 12, line: 5, words: 46 } as const;
/** Type and room of the ribbon's words, pixels, at the width of the smallest phone. */
export const RIBBON = { type: 14, line: 15, room: 62, mark: 17 } as const;
/** Widest a race's title may be there. */
const WIDEST = 185;

/**
 * A whole year from top to bottom: a week is a row of twelve pixels, and a race a line across, with
 * room of its own for its words, so that nothing overlaps on the narrowest screen.
 */
export function yearColumn(year: Year): YearColumn {
  const weeks = pictureWeeks(year);
  const along = linear([0, fullest(weeks)], [0, 100]);
  const { tops, lines, height } = stack(year, weeks.length);
  const y = downOf(year, tops, lines);
  return {
    height,
    rows: weeks.map((week, at) => ({
      week,
      y: tops[at] ?? 0,
      length: hundredth(along(week.run)),
      raced: hundredth(along(week.raced)),
    })),
    ribbon: seasonBands(year).map((band) => {
      const tall = y(band.lastDay + 1) - y(band.firstDay);
      return { ...band, y: y(band.firstDay), height: tall, lines: linesIn(band.title, tall) };
    }),
    arcs: yearArcs(year).map((step) => {
      const top = y(step.firstDay);
      return { ...step, y: top, height: y(step.lastDay + 1) - top };
    }),
    months: monthTicks(year).map(({ day, words }) => ({ y: y(day), words })),
    lines,
    scale: roundValues(fullest(weeks)).map((value) => ({ value, x: hundredth(along(value)) })),
  };
}

/** Where weeks and races stand, one after the other. */
function stack(year: Year, weeks: number) {
  const tops: number[] = [];
  const lines: FinishLine[] = [];
  let height = 0;
  for (let week = 0; week < weeks; week++) {
    tops.push(height);
    height += ROW.week;
    for (const race of year.races.filter(({ day }) => year.days[day]?.week === week)) {
      lines.push(finishLine(race, height + ROW.line));
      height += ROW.words;
    }
  }
  return { tops, lines, height };
}

const finishLine = (race: YearRace, y: number): FinishLine => ({
  race,
  y,
  title: shortened(race.title, 17, WIDEST),
  words: `${dateShort(race.date)}, ${roleShort(race)}`,
});

/** Where a day begins; the day after a race begins at the race's line. */
function downOf(year: Year, tops: readonly number[], lines: readonly FinishLine[]) {
  const before = daysBefore(year);
  const finished = new Map(lines.map(({ race, y }) => [race.day + 1, y]));
  const end = Math.max(0, ...tops) + ROW.week;
  return (day: number): number => {
    const week = Math.floor((day + before) / 7);
    const within = ((day + before) % 7) / 7;
    const top = tops[week] ?? Math.max(end, ...lines.map(({ y }) => y - ROW.line + ROW.words));
    return Math.round(finished.get(day) ?? top + within * ROW.week);
  };
}

/** A season's name in lines that fit its band; none where only the mark fits. */
function linesIn(title: string, tall: number): string[] {
  const fits = (words: string, room: number) => textWidth(words, RIBBON.type) <= room;
  const lines: string[] = [];
  for (const word of title.split(' ').map((one) => shortened(one, RIBBON.type, RIBBON.room))) {
    const room = RIBBON.room - (lines.length === 1 ? RIBBON.mark : 0);
    const joined = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && fits(joined, room)) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  const first = lines[0] ?? '';
  const beside = fits(first, RIBBON.room - RIBBON.mark) ? lines : ['', ...lines];
  return beside.length * RIBBON.line + 4 <= tall ? beside : [];
}

const hundredth = (value: number) => Math.round(value * 100) / 100;
