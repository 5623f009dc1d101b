import { believable } from '../../src/engine/pace/believable.ts';
import { fahrenheit, type Scale } from '../../src/engine/pace/heat.ts';
import { PREDICTED_RACES } from '../../src/engine/pace/predict.ts';
import { PlanError } from '../../src/errors.ts';
import { formatClock, parseClock } from '../../src/model/clock.ts';
import { RACE_NAMES, type RaceDistance } from '../../src/model/race.ts';
import type { Result } from '../../src/model/runner.ts';
import { oneOf } from './options.ts';

/**
 * A race and its time.
 *
 * @param raceName, timeName what to call them in a message.
 * @throws PlanError when the race is not known, or the time is none or nobody's.
 */
export function readResult(
  raceName: string,
  raceText: string,
  timeName: string,
  timeText: string,
): Result {
  const race = oneOf(raceName, raceText.toLowerCase(), PREDICTED_RACES);
  const time = parseClock(timeText);
  if (time === undefined) {
    throw refusal(
      `${timeName} "${timeText}" is not a time`,
      '20:00 or 1:45:00',
      'Write minutes and seconds, with hours before them where there are any.',
    );
  }
  return { race, time: checked(race, time, timeName) };
}

/** `marathon 3:25:00`. @throws PlanError */
export const readGoal = (text: string): Result => readRaceAndTime('--goal', text);

/** A race and its time in one text, `10k 48:30`. @throws PlanError that calls it by its name */
export function readRaceAndTime(name: string, text: string): Result {
  const [race = '', time = '', ...more] = text.trim().split(/\s+/);
  if (time !== '' && more.length === 0) return readResult(name, race, name, time);
  throw refusal(
    `${name} "${text}"`,
    'a race and a time, such as "marathon 3:25:00"',
    'Put quotation marks round both.',
  );
}

function checked(race: RaceDistance, time: number, name: string): number {
  const { says, from, to } = believable({ race, time });
  if (says === 'believable') return time;
  const given = `${name} ${formatClock(time)} for the ${RACE_NAMES[race]}`;
  const expected = `between ${formatClock(from)} and ${formatClock(to)}`;
  throw says === 'too quick'
    ? refusal(
        `${given} is quicker than anybody has run`,
        expected,
        'Look at the race and the time once more.',
      )
    : refusal(
        `${given} is a walk, and the equations know only running`,
        expected,
        'Run by feel: easy is where you can talk.',
      );
}

/** Degrees as they were given. */
export interface Degrees {
  degrees: number;
  scale: Scale;
}

/** @example formatDegrees({ degrees: 28, scale: 'C' }) //=> '28 °C' */
export const formatDegrees = ({ degrees, scale }: Degrees): string => `${degrees} °${scale}`;

/** Both or neither. @throws PlanError on one alone, on no number, or on weather that cannot be. */
export function readWeather(
  temperatureText: string | undefined,
  dewPointText: string | undefined,
): { temperature: Degrees; dewPoint: Degrees } | undefined {
  if (temperatureText === undefined && dewPointText === undefined) return undefined;
  if (temperatureText === undefined || dewPointText === undefined) {
    const missing = temperatureText === undefined ? '--temperature' : '--dew-point';
    throw refusal(
      `${missing} is missing`,
      'temperature and dew point together',
      'Weather reports give the dew point beside the humidity; heat without damp says little.',
    );
  }
  const temperature = readDegrees('--temperature', temperatureText);
  const dewPoint = readDegrees('--dew-point', dewPointText);
  if (inF(dewPoint) <= inF(temperature)) return { temperature, dewPoint };
  throw refusal(
    `--dew-point ${dewPointText} is above --temperature ${temperatureText}`,
    'a dew point at or below the temperature',
    'Were the two exchanged? Otherwise check °C and °F.',
  );
}

const DEGREES = /^(-?\d+(?:\.\d+)?)\s*°?\s*([CF])?$/i;
/** Hotter or colder than any place where people race. */
const WEATHER_F = { from: -60, to: 130 } as const;

function readDegrees(name: string, text: string): Degrees {
  const match = DEGREES.exec(text.trim());
  const scale: Scale = match?.[2]?.toUpperCase() === 'F' ? 'F' : 'C';
  const found = { degrees: Number(match?.[1]), scale };
  const remedy = `Degrees are Celsius unless an F stands behind them: ${name} 82F.`;
  if (!match) throw refusal(`${name} "${text}" is not a temperature`, '28 or 82F', remedy);
  const known = inF(found) >= WEATHER_F.from && inF(found) <= WEATHER_F.to;
  if (known) return found;
  throw refusal(`${name} ${formatDegrees(found)} is no weather`, '−51 to 54 °C', remedy);
}

const inF = ({ degrees, scale }: Degrees): number => fahrenheit(degrees, scale);

const refusal = (what: string, expected: string, remedy: string): PlanError =>
  new PlanError([{ what, where: {}, expected, remedy }]);
