import type { YearCatalogue } from '../../engine/buildYear.ts';
import type { PlanDefinition } from '../../model/definition.ts';
import type { SessionDefinition } from '../../model/session.ts';
import type { YearDefinition } from '../../model/yearDefinition.ts';

/** What the year builder gets from the site: plans and sessions as far as a year is made of them. */
export interface YearSource {
  definitions: PlanDefinition[];
  sessions: [string, SessionDefinition][];
}

/**
 * The catalogue without what a year does not show: plans that fill no season, and what only the page of
 * a session says. It is less than half of the whole.
 */
export const yearSource = ({ definitions, library }: YearCatalogue): YearSource => ({
  definitions: definitions.filter(({ fills }) => fills !== undefined),
  sessions: [...library].map(([id, session]) => [id, inShort(session)]),
});

/** What the builder shows until somebody begins a year. */
export const exampleYear = (years: readonly YearDefinition[]): YearDefinition | undefined =>
  [...years].sort((one, other) => showsMore(other) - showsMore(one))[0];

/** A session as far as weeks are built of it. */
const inShort = ({ progresses, ...session }: SessionDefinition): SessionDefinition => ({
  ...session,
  purpose: '',
  feels: '',
  short: '',
  bare: '',
  progresses: '',
  ...(session.routine && { routine: [] }),
});

/** Two peaks first, then as many races as there are: what a year can hold is seen at once. */
const showsMore = ({ races }: YearDefinition): number => {
  const peaks = races.filter(({ role }) => role === 'performance').length;
  return (peaks === 2 ? 100 : 0) + races.length;
};

/** The same as the engine takes it. */
export const shelfOf = ({ definitions, sessions }: YearSource): YearCatalogue => ({
  definitions,
  library: new Map(sessions),
});
