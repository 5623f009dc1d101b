import { formatVolume } from '../../model/amount.ts';
import { PHASES, type PhaseKind, type Season } from '../../model/phaseKind.ts';
import type { Measure, Plan, PlanPhase } from '../../model/plan.ts';
import { kmPer, type Units } from '../../model/units.ts';
import { addresses, FRIDGE_SHEETS, type SheetChoice } from '../addresses.ts';
import { type Both, same, unitWord } from '../both.ts';
import type { ChartWeek } from '../charts/volumeChart.ts';
import { spanOf, weeksWord } from '../words.ts';
import { type PlanPair, type WeekView, weekViews } from './weekView.ts';

/** A sheet that can be downloaded. */
export interface SheetLink extends SheetChoice {
  address: string;
}

export interface PhaseView {
  kind: PhaseKind;
  season: Season;
  title: string;
  purpose: string;
  gives: string[];
  /** `weeks 1–3`. */
  when: string;
  firstWeek: number;
  lastWeek: number;
}

/** One size of a plan, ready to read. */
export interface LevelView {
  id: string;
  title: string;
  who: string;
  days: number;
  address: string;
  json: string;
  /** Least to most a week, where anything is planned: `16–42 km`. */
  volume: Both;
  weeks: WeekView[];
  chart: ChartWeek[];
  /** The number over each bar. */
  chartLabels: Both[];
  sheets: SheetLink[];
}

/** A level in both units. */
export function levelView(pair: PlanPair): LevelView {
  const { id, level } = pair.km;
  const { title, who, days } = level;
  return {
    id: level.id,
    title,
    who,
    days,
    address: addresses.level(id, level.id),
    json: addresses.planJson(id, level.id),
    volume: volumeSpan(pair),
    weeks: weekViews(pair),
    chart: chartWeeks(pair.km),
    chartLabels: chartLabels(pair),
    sheets: FRIDGE_SHEETS.map((sheet) => ({
      ...sheet,
      address: addresses.fridge(id, level.id, sheet),
    })),
  };
}

/** A phase as pages speak of it. */
export const phaseView = (phase: PlanPhase): PhaseView => ({
  ...phase,
  when: weeksWord(phase.firstWeek, phase.lastWeek),
});

/** A plan's weeks as bars. */
export const chartWeeks = ({ weeks, phases }: Plan): ChartWeek[] =>
  weeks.map(({ number, volume, down, phase }) => ({
    number,
    volume,
    down,
    season: phases[phase]?.season ?? 'base',
    phase: PHASES[phases[phase]?.kind ?? 'base'].title,
  }));

const chartLabels = ({ km, mi }: PlanPair): Both[] =>
  km.weeks.map(({ volume }, at) => {
    if (volume === 0) return same('–');
    const inMiles = mi.weeks[at]?.volume ?? volume;
    return {
      km: formatVolume(volume, km.measure, 'km'),
      mi: formatVolume(inMiles, km.measure, 'mi'),
    };
  });

/** Least to most a week, over the weeks that plan any running. */
function volumeSpan(pair: PlanPair): Both {
  const span = (plan: Plan, units: Units) => {
    const planned = plan.weeks.map(({ volume }) => volume).filter((volume) => volume > 0);
    const shown = planned.map((volume) => Math.round(volumeIn(volume, plan.measure, units)));
    return `${spanOf(shown)}\u00a0${unitWord(plan.measure, units)}`;
  };
  return { km: span(pair.km, 'km'), mi: span(pair.mi, 'mi') };
}

const volumeIn = (volume: number, measure: Measure, units: Units): number =>
  measure === 'time' ? volume : volume / kmPer(units);
