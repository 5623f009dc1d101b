import { formatVolume } from '../../model/amount.ts';
import type { Experience } from '../../model/experience.ts';
import { type Measure, type Plan, type PlanWeek, trainingOf } from '../../model/plan.ts';
import type { RaceDistance } from '../../model/race.ts';
import { kmPer, type Units } from '../../model/units.ts';
import { addresses, type SheetChoice } from '../addresses.ts';
import { type Both, same, unitWord } from '../both.ts';
import type { ChartWeek } from '../charts/volumeChart.ts';
import { READY_SHEETS } from '../readySheets.ts';
import { counted, spanOf } from '../words.ts';
import { chartWeeks } from './chartWeeks.ts';
import { type LevelFile, levelFiles } from './levelFiles.ts';
import { type PhaseView, phaseView } from './phaseView.ts';
import { type PlanMissed, planMissed } from './planMissed.ts';
import { rhythmOf } from './rhythm.ts';
import { type DaySession, type PlanPair, type WeekView, weekViews } from './weekView.ts';

/** A sheet that can be downloaded. */
export interface SheetLink extends SheetChoice {
  address: string;
}

/** One size of a plan, ready to read. */
export interface LevelView {
  id: string;
  title: string;
  who: string;
  days: number;
  experience: Experience;
  /** Hours of its fullest week, strength included, by estimate; to the half hour. */
  hours: number;
  address: string;
  /** `5 weeks`. */
  length: string;
  /** Least to most, where anything is planned: `16–42 km a week`; `unplanned` where nothing is. */
  volume: Both;
  /** How stress and relief take turns. */
  rhythm: string;
  phases: PhaseView[];
  weeks: WeekView[];
  chart: ChartWeek[];
  /** Each session once, in the order of the first day that has it. */
  sessions: DaySession[];
  /** The same bars in kilometres, estimated where a plan counts minutes: plans compare in these. */
  shape: ChartWeek[];
  /** The number over each bar. */
  chartLabels: Both[];
  sheets: SheetLink[];
  /** The same as a table and as data. */
  files: LevelFile[];
  /** What missed days mean in it; none where no running is planned. */
  missed?: PlanMissed;
}

/**
 * A level in both units.
 *
 * @param after the race its plan begins after
 */
export function levelView(pair: PlanPair, after?: RaceDistance): LevelView {
  const { id, level } = pair.km;
  const { title, who, days, experience } = level;
  const weeks = weekViews(pair, after);
  return {
    id: level.id,
    title,
    who,
    days,
    experience,
    hours: hoursOf(pair.km),
    address: addresses.level(id, level.id),
    length: counted(pair.km.weeks.length, 'week'),
    volume: volumeSpan(pair),
    rhythm: rhythmOf(pair.km.weeks),
    phases: pair.km.phases.map(phaseView),
    weeks,
    sessions: eachOnce(weeks),
    chart: chartWeeks(pair.km),
    shape: chartWeeks(inKilometres(pair.km)),
    chartLabels: chartLabels(pair),
    sheets: READY_SHEETS.map((sheet) => ({
      ...sheet,
      address: addresses.sheet(id, level.id, sheet),
    })),
    files: levelFiles(id, level.id),
    missed: planMissed(pair),
  };
}

/** Up to the next half hour: a plan that asks for 5 h 10 min does not fit into five hours. */
const hoursOf = ({ weeks }: Plan): number =>
  Math.ceil(Math.max(0, ...weeks.map(minutesOf)) / 30 - 1e-6) / 2;

const minutesOf = ({ days }: PlanWeek): number =>
  days.flatMap(({ sessions }) => sessions).reduce((sum, { minutes }) => sum + minutes, 0);

function eachOnce(weeks: readonly WeekView[]): DaySession[] {
  const all = weeks.flatMap(({ days }) => days.flatMap(({ sessions }) => sessions));
  const asked = all.filter(({ rest }) => !rest).reverse();
  return [...new Map(asked.map((session) => [session.id, session])).values()].reverse();
}

const inKilometres = (plan: Plan): Plan =>
  plan.measure === 'distance'
    ? plan
    : { ...plan, weeks: plan.weeks.map((week) => ({ ...week, ...inKm(week) })) };

function inKm({ days }: PlanWeek): Pick<PlanWeek, 'volume' | 'raced'> {
  const sessions = days.flatMap((day) => day.sessions);
  const sum = (found: typeof sessions) => found.reduce((km, session) => km + session.km, 0);
  return { volume: sum(sessions), raced: sum(sessions.filter(({ kind }) => kind === 'race')) };
}

const chartLabels = ({ km, mi }: PlanPair): Both[] =>
  km.weeks.map((week, at) => {
    if (week.volume === 0) return same('–');
    return {
      km: formatVolume(trainingOf(week), km.measure, 'km'),
      mi: formatVolume(trainingOf(mi.weeks[at] ?? week), km.measure, 'mi'),
    };
  });

/** Least to most a week, over the weeks that plan any running. */
function volumeSpan(pair: PlanPair): Both {
  if (pair.km.weeks.every(({ volume }) => volume === 0)) return same('unplanned');
  const span = (plan: Plan, units: Units) => {
    const planned = plan.weeks.map(trainingOf).filter((volume) => volume > 0);
    const shown = planned.map((volume) => Math.round(volumeIn(volume, plan.measure, units)));
    return `${spanOf(shown)}\u00a0${unitWord(plan.measure, units)} a week`;
  };
  return { km: span(pair.km, 'km'), mi: span(pair.mi, 'mi') };
}

const volumeIn = (volume: number, measure: Measure, units: Units): number =>
  measure === 'time' ? volume : volume / kmPer(units);
