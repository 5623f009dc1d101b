/** Two averages of load on one day, in the unit of load. */
export interface FitnessFatigue {
  /** Over about 42 days. */
  fitness: number;
  /** Over about 7 days. */
  fatigue: number;
}

/** Days after which a change of load has reached about two thirds (1 − 1/e). */
const FITNESS_DAYS = 42;
const FATIGUE_DAYS = 7;

/**
 * Fitness and fatigue day after day: exponential averages of load over 42 and 7 days.
 *
 * Each day's value is the day before's, moved towards today's load by 1 − e^(−1/days) (Banister's
 * model in the form of Coggan and Allen). The names are the model's: both are averages of work planned,
 * neither says how anybody feels. For charts only.
 *
 * @param loads a day each. @param start the values before the first day; without them the mean of the
 * first seven days, as if the runner had trained that way before. From 0 every chart would climb for six weeks.
 * @returns one pair for each day.
 */
export function fitnessFatigue(
  loads: readonly number[],
  start: FitnessFatigue = usual(loads),
): FitnessFatigue[] {
  let now = start;
  return loads.map((load) => {
    now = {
      fitness: towards(now.fitness, load, FITNESS_DAYS),
      fatigue: towards(now.fatigue, load, FATIGUE_DAYS),
    };
    return now;
  });
}

const towards = (before: number, load: number, days: number): number =>
  before + (load - before) * (1 - Math.exp(-1 / days));

function usual(loads: readonly number[]): FitnessFatigue {
  const first = loads.slice(0, 7);
  const mean = first.reduce((sum, load) => sum + load, 0) / Math.max(1, first.length);
  return { fitness: mean, fatigue: mean };
}
