/** The two scales a thermometer may have. */
export type Scale = 'C' | 'F';

/** Heat and damp as one number, and what they ask of a runner. */
export type Heat =
  | {
      /** Temperature plus dew point, °F. */
      sum: number;
      hard: true;
      /** Percent slower for continuous running, and for repeats with pauses: 0 to 10. */
      slower: number;
      slowerRepeats: number;
    }
  | { sum: number; hard: false };

/** Sum of temperature and dew point in °F, and percent slower; a coach's table (Hadley), no study. */
const TABLE: readonly (readonly [sum: number, slower: number])[] = [
  [100, 0],
  [110, 0.5],
  [120, 1],
  [130, 2],
  [140, 3],
  [150, 4.5],
  [160, 6],
  [170, 8],
  [180, 10],
];
const COOLEST = 100;

/** Above this sum nobody should run hard. */
export const TOO_HOT = 180;

/**
 * How much slower the same effort is in the heat.
 *
 * Between the table's rows it is a straight line: the table itself gives ranges, and weather has no steps.
 * Repeats take half, for the pauses cool. Above a sum of 180 °F there is no figure: no hard running.
 *
 * @param temperature in the scale given.
 * @param dewPoint in the same scale; never above the temperature.
 * @example
 * heatOf(28, 20, 'C') //=> { sum: 150.4, hard: true, slower: 4.56, slowerRepeats: 2.28 }
 */
export function heatOf(temperature: number, dewPoint: number, scale: Scale): Heat {
  const sum = fahrenheit(temperature, scale) + fahrenheit(dewPoint, scale);
  if (sum > TOO_HOT) return { sum, hard: false };
  const slower = slowerAt(sum);
  return { sum, hard: true, slower, slowerRepeats: slower / 2 };
}

/** Degrees in °F. */
export const fahrenheit = (degrees: number, scale: Scale): number =>
  scale === 'F' ? degrees : (degrees * 9) / 5 + 32;

/** A pace so many percent slower, in whatever unit it came. */
export const slowed = (pace: number, percent: number): number => pace * (1 + percent / 100);

function slowerAt(sum: number): number {
  if (sum <= COOLEST) return 0;
  const at = TABLE.findIndex(([row]) => row >= sum);
  const [above, most] = TABLE[at] ?? [TOO_HOT, 10];
  const [below, least] = TABLE[at - 1] ?? [COOLEST, 0];
  return least + ((sum - below) / (above - below)) * (most - least);
}
