import { type Heat, heatOf, type Scale } from '../../engine/pace/heat.ts';
import { PREDICTED_RACES } from '../../engine/pace/predict.ts';
import type { RaceDistance } from '../../model/race.ts';
import type { Result } from '../../model/runner.ts';
import type { Units } from '../../model/units.ts';
import { UNITS } from '../addresses.ts';
import { type FieldProblems, fieldReaders } from '../fieldReaders.ts';
import { readResult } from './readRecent.ts';

/** What a runner asks of the paces page. */
export interface PacesAsked {
  /** None while its time means nothing. */
  result?: Result | undefined;
  units: Units;
  heat?: Heat | undefined;
  goal?: Result | undefined;
}

type FieldName =
  | 'race'
  | 'time'
  | 'units'
  | 'temperature'
  | 'dew-point'
  | 'scale'
  | 'goal-race'
  | 'goal-time';

/** What the fields hold, usual choices where nothing was chosen; and what cannot be read, by field. */
export interface PacesReading {
  asked: PacesAsked;
  /** The choices, for the fields that show them. */
  race: RaceDistance;
  time: string;
  scale: Scale;
  goalRace: RaceDistance;
  problems: FieldProblems<FieldName>;
}

/** Reads the choices of an address. Never fails: what means nothing is told at its field. */
export function readPaces(address: URLSearchParams): PacesReading {
  const readers = fieldReaders<FieldName>(address);
  const { problems, text, refuse, oneOf } = readers;
  const resultAt = (name: 'time' | 'goal-time', race: RaceDistance, time: string) => {
    const read = readResult(race, time);
    return 'problem' in read ? refuse(name, read.problem) : read.result;
  };
  const race = oneOf('race', PREDICTED_RACES) ?? '10k';
  const goalRace = oneOf('goal-race', PREDICTED_RACES) ?? 'marathon';
  const scale = oneOf('scale', ['C', 'F']) ?? 'C';
  const time = address.has('time') ? text('time') : '50:00';
  const asked: PacesAsked = {
    result: resultAt('time', race, time),
    units: oneOf('units', UNITS) ?? 'km',
    heat: heatIn(readers, scale),
    goal: text('goal-time') === '' ? undefined : resultAt('goal-time', goalRace, text('goal-time')),
  };
  return { asked, race, time, scale, goalRace, problems };
}

/** From the coldest to the hottest place where people race. */
const WEATHER = { C: { from: -50, to: 55 }, F: { from: -60, to: 130 } };

function heatIn(
  { text, refuse, number }: ReturnType<typeof fieldReaders<FieldName>>,
  scale: Scale,
): Heat | undefined {
  const air = number('temperature', { what: 'temperature', ...WEATHER[scale] });
  const dew = number('dew-point', { what: 'dew point', ...WEATHER[scale] });
  const [airText, dewText] = [text('temperature'), text('dew-point')];
  if (airText === '' && dewText !== '') {
    refuse('temperature', 'The temperature is wanted beside the dew point.');
  } else if (airText !== '' && dewText === '') {
    refuse('dew-point', 'The dew point stands beside the humidity in a weather report.');
  }
  if (air === undefined || dew === undefined) return undefined;
  return dew > air
    ? refuse('dew-point', 'A dew point is never above the temperature.')
    : heatOf(air, dew, scale);
}
