import { stringify } from 'yaml';
import { writeAmount } from '../model/amount.ts';
import { formatClock } from '../model/clock.ts';
import type { Goal } from '../model/goal.ts';
import type { Runner } from '../model/runner.ts';
import type { YearDefinition, YearRaceDefinition } from '../model/yearDefinition.ts';

/**
 * A year as its author would write it: the file that `periodical year FILE` and the year builder read.
 * What has its usual value is left out.
 */
export function yearYaml(definition: YearDefinition): string {
  const { title, lead, author, start, end, weekStart, units } = definition;
  const { runner, goals, races, between, offSeason, plans, allow } = definition;
  return stringify(
    {
      title,
      lead,
      author,
      start,
      end,
      weekStart: weekStart === 'mon' ? undefined : weekStart,
      units: units === 'km' ? undefined : units,
      runner: runnerKeys(runner, units),
      goals: filled(goals.map(withClock)),
      races: races.map(raceKeys),
      between: filled(between),
      offSeason: filled(offSeason),
      plans: filled(plans),
      allow: filled(allow.map(({ rule, because }) => `${rule} because "${because}"`)),
    },
    { lineWidth: 0 },
  );
}

const filled = <Item>(list: readonly Item[]) => (list.length > 0 ? list : undefined);

const withClock = ({ time, ...goal }: Goal) => ({
  ...goal,
  ...(time !== undefined && { time: formatClock(time) }),
});

/** In the order in which people say it: when, what, what for. */
const raceKeys = ({ date, distance, role, label, title, time }: YearRaceDefinition) => ({
  date,
  distance,
  role,
  label,
  title,
  time: time === undefined ? undefined : formatClock(time),
});

function runnerKeys(
  { experience, volume, long, load, recent, injuries, ...runner }: Runner,
  units: YearDefinition['units'],
) {
  return {
    experience,
    volume: volume && writeAmount(volume, units),
    long: long && writeAmount(long, units),
    ...runner,
    load: filled(load),
    recent: recent && { race: recent.race, time: formatClock(recent.time) },
    injuries: filled(injuries),
  };
}
