import type { Contradiction } from '../../model/contradiction.ts';
import { capital } from '../../site/words.ts';
import type { CheckYear, TypedYear } from './typed.ts';

/** A year without what contradicts itself; each such thing is told at its field. */
export function withoutContradictions(typed: TypedYear, check: CheckYear): TypedYear {
  const found = check(typed.definition);
  if (found.length === 0) return typed;
  const told = new Map(typed.told);
  for (const { path, what, remedy } of found) {
    told.set(fieldOf(path, typed), `${capital(what)}. ${remedy}`);
  }
  const paths = found.map(({ path }) => path);
  const wrong = paths.flatMap(([key, at]) => (key === 'races' ? [at] : []));
  const kept = typed.rowOfRace.map((_, at) => !wrong.includes(at));
  const { end, runner, ...definition } = typed.definition;
  const names = (one: string, other?: string) =>
    paths.some(([key, inner]) => key === one && (other === undefined || inner === other));
  return {
    ...typed,
    told,
    rowOfRace: typed.rowOfRace.filter((_, at) => kept[at]),
    definition: {
      ...definition,
      ...(end !== undefined && !names('end') && { end }),
      races: definition.races.filter((_, at) => kept[at]),
      runner: Object.fromEntries(
        Object.entries(runner).filter(([key]) => !names('runner', key)),
      ) as typeof runner,
      goals: names('goals') ? [] : definition.goals,
    },
  };
}

/** The field of a key path: a race's by its row. */
function fieldOf([key, at, inner]: Contradiction['path'], { rowOfRace }: TypedYear): string {
  if (key === 'races') return `race-${rowOfRace[Number(at)]}-${inner}`;
  return key === 'runner' ? String(at) : String(key);
}
