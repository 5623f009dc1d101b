import { defineCommand } from 'citty';
import { goalGap } from '../../src/engine/goals/goalGap.ts';
import { fahrenheit, heatOf } from '../../src/engine/pace/heat.ts';
import { paceReport } from '../../src/engine/pace/paceReport.ts';
import { PREDICTED_RACES } from '../../src/engine/pace/predict.ts';
import { RACE_KM } from '../../src/model/race.ts';
import { UNITS } from '../../src/site/addresses.ts';
import { JSON_OPTION, oneOf } from './options.ts';
import { pacesText } from './pacesText.ts';
import { readGoal, readResult, readWeather } from './readRace.ts';

export const paces = defineCommand({
  meta: { name: 'paces', description: 'Turns a recent race into training paces and predictions' },
  args: {
    race: { type: 'string', required: true, description: PREDICTED_RACES.join(', ') },
    time: {
      type: 'string',
      required: true,
      valueHint: 'TIME',
      description: 'What it took: 20:00 or 1:45:00',
    },
    temperature: {
      type: 'string',
      valueHint: 'DEGREES',
      description: 'Today’s, in °C; 82F for Fahrenheit',
    },
    'dew-point': { type: 'string', valueHint: 'DEGREES', description: 'Today’s dew point' },
    goal: {
      type: 'string',
      valueHint: '"RACE TIME"',
      description: 'How far it is to a goal: "marathon 3:25:00"',
    },
    units: { type: 'string', default: 'km', description: UNITS.join(' or ') },
    json: JSON_OPTION,
  },
  run({ args }) {
    const units = oneOf('--units', args.units, UNITS);
    const result = readResult('--race', args.race, '--time', args.time);
    const weather = readWeather(args.temperature, args['dew-point']);
    const wish = args.goal === undefined ? undefined : readGoal(args.goal);

    const heat = weather && heatOf(...inFahrenheit(weather), 'F');
    const report = paceReport({ km: RACE_KM[result.race], minutes: result.time }, heat);
    const gap = wish && goalGap(result, wish);
    const said = { result, ...report, ...(heat && { heat }), ...(gap && { goal: wish, gap }) };
    console.log(args.json ? JSON.stringify(said, null, 2) : pacesText({ ...said, weather, units }));
  },
});

const inFahrenheit = ({
  temperature,
  dewPoint,
}: NonNullable<ReturnType<typeof readWeather>>): [number, number] => [
  fahrenheit(temperature.degrees, temperature.scale),
  fahrenheit(dewPoint.degrees, dewPoint.scale),
];
