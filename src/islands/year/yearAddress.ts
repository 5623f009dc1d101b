import { writeAmount } from '../../model/amount.ts';
import { formatClock } from '../../model/clock.ts';
import type { Runner } from '../../model/runner.ts';
import type { YearDefinition } from '../../model/yearDefinition.ts';
import { goalText } from './goalText.ts';
import { rowOf, rowText } from './raceRow.ts';
import { NAMES, type Name } from './yearNames.ts';

/** Every value a choice has; what is not set has none. */
type Words = Partial<Record<Name, readonly (string | number)[]>>;

/** A whole year as choices in the address, so that a reload, a bookmark and a shared link find it again. */
export function addressOf(definition: YearDefinition): URLSearchParams {
  const { title, lead, author, start, end, weekStart, units, runner } = definition;
  const { races, goals, between, offSeason, plans, allow } = definition;
  return paramsOf({
    title: [title],
    lead: [lead],
    author: known(author),
    start: [start],
    end: known(end),
    'week-start': weekStart === 'mon' ? [] : [weekStart],
    units: units === 'km' ? [] : [units],
    ...runnerWords(runner, units),
    race: races.map((race) => rowText(rowOf(race))),
    between,
    'off-season': offSeason,
    goal: goals.map(goalText),
    plan: plans,
    allow: allow.map(({ rule, because }) => `${rule} because ${because}`),
  });
}

const known = (value: string | number | undefined) => (value === undefined ? [] : [value]);

function runnerWords(runner: Runner, units: YearDefinition['units']): Words {
  const { experience, age, sleep, load, volume, long, free, longRun, recent, injuries } = runner;
  return {
    experience: [experience],
    volume: volume && [writeAmount(volume, units)],
    long: long && [writeAmount(long, units)],
    free,
    'long-run': known(longRun),
    age: known(age),
    sleep: known(sleep),
    load,
    hours: known(runner.hours),
    minutes: known(runner.minutes),
    'long-minutes': known(runner.longMinutes),
    recent: recent && [`${recent.race}-${formatClock(recent.time)}`],
    injury: injuries,
  };
}

const paramsOf = (words: Words): URLSearchParams =>
  new URLSearchParams(
    NAMES.flatMap((name) => (words[name] ?? []).map((word) => [name, String(word)])),
  );
