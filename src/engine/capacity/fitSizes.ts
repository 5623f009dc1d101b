import { formatNumber } from '../../model/amount.ts';
import type { Change } from '../../model/plan.ts';
import { fitToDays } from '../plan/fitLevel.ts';
import { type Fit, resized } from './fitStep.ts';
import { capLong, capVolume, inMeasure, rampOf, scaled } from './levelSize.ts';
import { type LifeLoad, ROOM } from './lifeLoad.ts';

/** It starts from what a week holds now, and rises no further than that start allows. */
export const fitVolume: Fit = (step, { volume }) => {
  const { level } = step;
  if (!volume) return step;
  const now = inMeasure(volume.to, volume.measure, level);
  const share = Math.min(1, now / rampOf(level.volume).from);
  return resized(step, scaled(level, share, share), 'It starts from what a week holds now.');
};

/** A heavy life shortens the long run by this much besides what it takes from the week; our choice. */
const HEAVY_LONG = 0.85;

const LIFE_WORDS: Record<LifeLoad, string> = {
  usual: '',
  full: 'Life is full at the moment, and the plan leaves room for it.',
  heavy: 'Life is heavy at the moment, and recovery has to share its time with it.',
};

/** What life leaves room for. */
export const fitLife: Fit = (step, _, life) => {
  const long = life === 'heavy' ? ROOM.heavy * HEAVY_LONG : ROOM[life];
  return resized(step, scaled(step.level, ROOM[life], long), LIFE_WORDS[life]);
};

/** The long run starts no further than this beyond the longest of the last month. */
const BEYOND_LONGEST = 1.1;

/** The long run inside the hours of the week, from the longest of the last month. */
export const fitLong: Fit = (step, { long, longMinutes, hours }) => {
  const { level } = step;
  const known = long && inMeasure(long.to, long.measure, level) * BEYOND_LONGEST;
  const share =
    hours === undefined
      ? 1
      : Math.min(1, inMeasure(hours * 60, 'time', level) / rampOf(level.volume).to);
  const within = scaled(level, 1, share);
  const started = known === undefined ? within : capLong(within, { from: known });
  const timed =
    longMinutes === undefined
      ? started
      : capLong(started, { to: inMeasure(longMinutes, 'time', level) });
  return resized(
    step,
    timed,
    'The long run grows from the longest of the last month, inside the time there is.',
  );
};

/** As many runs as days are free. */
export const fitDays: Fit = (step, { free }) => {
  const { level, changes } = step;
  const fitted = free ? fitToDays(level, new Set(free).size) : level;
  if (fitted === level) return step;
  const days: Change = {
    what: 'days of running',
    from: `${level.days} a week`,
    to: `${fitted.days} a week`,
    because: 'A plan stands on the days that are free.',
  };
  return resized(
    { ...step, changes: [...changes, days] },
    fitted,
    'What the other days held is left out, not piled onto these.',
  );
};

/** Inside the hours a week has for running. */
export const fitHours: Fit = (step, { hours }) =>
  hours === undefined
    ? step
    : resized(
        step,
        capVolume(step.level, inMeasure(hours * 60, 'time', step.level)),
        `A week has ${formatNumber(hours)} hours for running.`,
      );

/** Where nothing is said of the long run, it may take this much more than a usual day. */
const LONG_DAY = 1.5;

/** Inside the minutes a day has for running. */
export const fitMinutes: Fit = (step, { minutes, longMinutes }) => {
  const { level } = step;
  if (minutes === undefined) return step;
  const longest = longMinutes ?? minutes * LONG_DAY;
  const week = (level.days - 1) * minutes + Math.max(minutes, longest);
  const fitted = capLong(capVolume(level, inMeasure(week, 'time', level)), {
    to: inMeasure(longest, 'time', level),
  });
  return resized(step, fitted, `A usual day has ${formatNumber(minutes)} minutes for running.`);
};
