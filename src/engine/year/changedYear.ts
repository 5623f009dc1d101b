import type { YearChange } from '../../model/finding.ts';
import type { YearDefinition } from '../../model/yearDefinition.ts';

/** A year with one thing changed. */
export function changed(definition: YearDefinition, change: YearChange): YearDefinition {
  switch (change.kind) {
    case 'drop':
      return { ...definition, races: definition.races.filter((_, at) => at !== change.race) };
    case 'move':
      return withRace(definition, change.race, { date: change.date });
    case 'role':
      return withRace(definition, change.race, { role: change.role, time: undefined });
  }
}

const withRace = (
  definition: YearDefinition,
  index: number,
  fields: Partial<YearDefinition['races'][number]>,
): YearDefinition => ({
  ...definition,
  races: definition.races.map((race, at) => (at === index ? { ...race, ...fields } : race)),
});
