import { type GoalGap, goalGap } from '../../engine/goals/goalGap.ts';
import { believable } from '../../engine/pace/believable.ts';
import { fahrenheit, type Heat, heatOf, type Scale } from '../../engine/pace/heat.ts';
import { type PaceReport, paceReport } from '../../engine/pace/paceReport.ts';
import { PREDICTED_RACES } from '../../engine/pace/predict.ts';
import { formatClock, parseClock } from '../../model/clock.ts';
import { RACE_KM, RACE_NAMES, type RaceDistance } from '../../model/race.ts';
import type { Result } from '../../model/runner.ts';
import type { Units } from '../../model/units.ts';
import { EFFORT_WORDS, lapSeconds } from '../paces/efforts.ts';
import { pacesNotes } from '../paces/notes.ts';
import { capital } from '../words.ts';
import { bothPaces } from './paceView.ts';

/** What a runner typed. */
export interface PacesAsked {
  race: RaceDistance;
  time: string;
  units: Units;
  /** The weather, both or neither. */
  temperature: string;
  dewPoint: string;
  scale: Scale;
  goalRace: RaceDistance;
  goalTime: string;
}

export interface PacesView {
  /** `VDOT 41.3` */
  fitness: string;
  paces: { effort: string; pace: string; hot?: string; feels: string }[];
  predictions: { race: string; vdot: string; riegel: string }[];
  goal?: { sentence: string; caution?: string | undefined };
  notes: string[];
}

/** What cannot be read, by field. */
export type PacesProblems = Partial<
  Record<'time' | 'temperature' | 'dewPoint' | 'goalTime', string>
>;

/** Training paces, predictions, heat and a goal's gap from what was typed; or what to mend. */
export function pacesView(asked: PacesAsked): { view?: PacesView; problems: PacesProblems } {
  const problems: PacesProblems = {};
  const result = readResult(asked.race, asked.time, (words) => {
    problems.time = words;
  });
  const heat = readHeat(asked, problems);
  const goal =
    asked.goalTime === ''
      ? undefined
      : readResult(asked.goalRace, asked.goalTime, (words) => {
          problems.goalTime = words;
        });
  if (!result) return { problems };
  const report = paceReport({ km: RACE_KM[result.race], minutes: result.time }, heat);
  const gap = goal && goalGap(result, goal);
  return { view: viewOf({ ...report, result, heat, gap }, asked.units), problems };
}

type Reported = PaceReport & { result: Result; heat?: Heat | undefined; gap?: GoalGap | undefined };

function viewOf(report: Reported, units: Units): PacesView {
  const { vdot, paces, inTheHeat, predictions, gap } = report;
  return {
    fitness: `VDOT ${vdot.toFixed(1)}`,
    paces: EFFORT_WORDS.map(([effort, feels]) => ({
      effort: capital(effort),
      pace: bothPaces(paces[effort])[units],
      ...(inTheHeat && { hot: bothPaces(inTheHeat[effort])[units] }),
      feels: effort === 'repetition' ? `${feels}; ${lapSeconds(paces)} s for 400 m` : feels,
    })),
    predictions: predictions.map(({ race, minutes, riegel }) => ({
      race: capital(RACE_NAMES[race]),
      vdot: formatClock(minutes),
      riegel: riegel.known ? formatClock(riegel.minutes) : '–',
    })),
    ...(gap && { goal: { sentence: gap.sentence, caution: gap.caution } }),
    notes: pacesNotes({ ...report, heat: report.heat }),
  };
}

/** A race and its time, where somebody may have run it. */
function readResult(
  race: RaceDistance,
  text: string,
  refuse: (words: string) => void,
): Result | undefined {
  const time = parseClock(text);
  if (time === undefined) {
    refuse('Write minutes and seconds, such as 20:00, with hours before them where there are any.');
    return undefined;
  }
  const { says, from, to } = believable({ race, time });
  if (says === 'believable') return { race, time };
  const between = `Between ${formatClock(from)} and ${formatClock(to)} it can be reckoned with.`;
  refuse(
    says === 'too quick'
      ? `That is quicker than anybody has run. ${between}`
      : `The equations know only running, and this is a walk. ${between}`,
  );
  return undefined;
}

function readHeat(asked: PacesAsked, problems: PacesProblems): Heat | undefined {
  const { temperature, dewPoint, scale } = asked;
  if (temperature === '' && dewPoint === '') return undefined;
  const [air, dew] = [temperature, dewPoint].map((text) =>
    text.trim() === '' ? Number.NaN : Number(text),
  );
  if (air === undefined || !isWeather(air, scale)) {
    problems.temperature = 'Degrees, such as 28.';
  } else if (dew === undefined || !isWeather(dew, scale)) {
    problems.dewPoint = 'The dew point stands beside the humidity in a weather report.';
  } else if (dew > air) {
    problems.dewPoint = 'A dew point is never above the temperature.';
  } else {
    return heatOf(air, dew, scale);
  }
  return undefined;
}

/** Between the coldest and the hottest place where people race. */
const isWeather = (degrees: number, scale: Scale): boolean =>
  fahrenheit(degrees, scale) >= -60 && fahrenheit(degrees, scale) <= 130;

const isOneOf = <Name extends string>(names: readonly Name[], text: string | null, usual: Name) =>
  names.find((name) => name === text) ?? usual;

/** What a runner chose, from the address; what makes no sense there is as if it were not. */
export const pacesAsked = (choices: URLSearchParams): PacesAsked => ({
  race: isOneOf(PREDICTED_RACES, choices.get('race'), '10k'),
  time: choices.get('time') ?? '50:00',
  units: isOneOf(['km', 'mi'], choices.get('units'), 'km'),
  temperature: choices.get('temperature') ?? '',
  dewPoint: choices.get('dew-point') ?? '',
  scale: isOneOf(['C', 'F'], choices.get('scale'), 'C'),
  goalRace: isOneOf(PREDICTED_RACES, choices.get('goal-race'), 'marathon'),
  goalTime: choices.get('goal-time') ?? '',
});
