import { fahrenheit, type Heat, heatOf, slowed } from '../../engine/pace/heat.ts';
import { type PaceReport, paceReport } from '../../engine/pace/paceReport.ts';
import { formatClock } from '../../model/clock.ts';
import { RACE_NAMES } from '../../model/race.ts';
import type { Result } from '../../model/runner.ts';
import type { Both } from '../both.ts';
import { capital } from '../words.ts';
import { bothPaces, raceWords, runOf } from './paceView.ts';

/** What heat does to one runner’s race and paces. */
export interface HeatView {
  /** `10K in 50:00`. */
  race: string;
  /** `10K`. */
  distance: string;
  rows: HeatRow[];
}

/** One kind of air. */
export interface HeatRow {
  /** `24 °C, dew point 16 °C`; in °F beside miles. */
  air: Both;
  /** `2.4 %`; words where nobody should run hard. */
  slower: string;
  /** None when it is too hot to run hard. */
  figures?: { time: string; easy: Both; threshold: Both; interval: Both };
}

/** Temperature and dew point in °C, from a cool morning to air in which nobody should run hard. */
const AIRS: readonly [temperature: number, dewPoint: number][] = [
  [12, 6],
  [18, 12],
  [22, 16],
  [25, 19],
  [28, 21],
  [32, 24],
  [38, 29],
];

/** The same race and paces in air from cool to very hot. */
export const heatView = (result: Result): HeatView => ({
  race: raceWords(result),
  distance: capital(RACE_NAMES[result.race]),
  rows: AIRS.map(([temperature, dewPoint]) => {
    const heat = heatOf(temperature, dewPoint, 'C');
    return { air: airOf(temperature, dewPoint), ...rowOf(result, heat) };
  }),
});

const airOf = (temperature: number, dewPoint: number): Both => ({
  km: `${temperature}\u00a0°C, dew point ${dewPoint}\u00a0°C`,
  mi: `${inF(temperature)}, dew point ${inF(dewPoint)}`,
});

const inF = (degrees: number): string => `${Math.round(fahrenheit(degrees, 'C'))}\u00a0°F`;

function rowOf(result: Result, heat: Heat): Omit<HeatRow, 'air'> {
  if (!heat.hard) return { slower: 'too hot to run hard' };
  const report: PaceReport = paceReport(runOf(result), heat);
  const { easy, threshold, interval } = report.inTheHeat ?? report.paces;
  return {
    slower: heat.slower === 0 ? 'nothing' : `${heat.slower.toFixed(1)}\u202f%`,
    figures: {
      time: formatClock(slowed(result.time, heat.slower)),
      easy: bothPaces(easy),
      threshold: bothPaces(threshold),
      interval: bothPaces(interval),
    },
  };
}
