import type { GoalGap } from '../../src/engine/goals/goalGap.ts';
import type { Heat } from '../../src/engine/pace/heat.ts';
import type { PaceReport } from '../../src/engine/pace/paceReport.ts';
import type { TrainingPaces } from '../../src/engine/pace/trainingPaces.ts';
import { formatClock } from '../../src/model/clock.ts';
import { RACE_NAMES } from '../../src/model/race.ts';
import type { Result } from '../../src/model/runner.ts';
import { kmPer, type Units } from '../../src/model/units.ts';
import { EFFORTS } from '../../src/site/effortWords.ts';
import { pacesNotes } from './pacesNotes.ts';
import { type Degrees, formatDegrees } from './readRace.ts';
import { paragraph, table } from './textTable.ts';

/** What the command found. */
export interface Paced extends PaceReport {
  result: Result;
  units: Units;
  heat?: Heat;
  weather?: { temperature: Degrees; dewPoint: Degrees } | undefined;
  gap?: GoalGap;
}

/** The answer for a person: paces first, then what the same fitness would race, then what to know. */
export function pacesText(paced: Paced): string {
  const { result, vdot, gap } = paced;
  const head = `${capital(RACE_NAMES[result.race])} in ${formatClock(result.time)}: VDOT ${vdot.toFixed(1)}`;
  return [
    head,
    pacesTable(paced),
    predictionsTable(paced),
    ...(gap ? [goalText(gap)] : []),
    ['What to know', ...pacesNotes(paced).map(paragraph)].join('\n'),
  ].join('\n\n');
}

function pacesTable({ paces, inTheHeat, weather, units }: Paced): string {
  const unit = units === 'km' ? 'min/km' : 'min/mi';
  const hot = inTheHeat && weather ? [`at ${formatDegrees(weather.temperature)}`] : [];
  const rows = EFFORTS.map(([effort, feels]) => [
    capital(effort),
    paceText(paces, effort, units),
    ...(inTheHeat ? [paceText(inTheHeat, effort, units)] : []),
    effort === 'repetition' ? `${feels}; ${lap(paces)} s for 400 m` : feels,
  ]);
  return table(['Training paces', unit, ...hot, 'how it feels'], rows, 1 + hot.length);
}

/** Seconds for 400 m. */
const lap = ({ repetition }: TrainingPaces): number => Math.round(repetition * 60 * 0.4);

function paceText(paces: TrainingPaces, effort: keyof TrainingPaces, units: Units): string {
  const shown = (pace: number) => formatClock(pace * kmPer(units));
  const pace = paces[effort];
  return typeof pace === 'number' ? shown(pace) : `${shown(pace.from)}–${shown(pace.to)}`;
}

const predictionsTable = ({ predictions }: Paced): string =>
  table(
    ['The same fitness', 'by VDOT', 'by Riegel'],
    predictions.map(({ race, minutes, riegel }) => [
      capital(RACE_NAMES[race]),
      formatClock(minutes),
      riegel.known ? formatClock(riegel.minutes) : '–',
    ]),
    2,
  );

const goalText = ({ sentence, caution }: GoalGap): string =>
  ['The goal', paragraph(sentence), ...(caution ? [paragraph(caution)] : [])].join('\n');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
