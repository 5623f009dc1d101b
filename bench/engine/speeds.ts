import { buildPlan } from '../../src/engine/buildPlan.ts';
import { buildYear } from '../../src/engine/buildYear.ts';
import type { Catalogue } from '../../src/import/catalogue.ts';
import { definitionOf } from '../fair/plans.ts';
import { type Summary, summarise } from '../measure/summary.ts';

export interface Speed {
  /** What is built: `marathon, steady` or `two-peaks`. */
  name: string;
  weeks: number;
  /** Milliseconds of single builds, checked against every rule. */
  times: Summary;
}

const LEVEL = 'steady';
/** Six, twelve and sixteen weeks. */
const PLANS = ['speed-play', 'project-breakthrough', 'marathon'];

/** How fast the engine builds plans at their steady level. */
export const planSpeeds = (catalogue: Catalogue): Speed[] =>
  speedsOf(
    PLANS.map((id) => {
      const definition = definitionOf(catalogue, id);
      const build = () => buildPlan(definition, { level: LEVEL }, catalogue.library);
      return { name: `${id}, ${LEVEL}`, weeks: build().weeks.length, build };
    }),
  );

/** How fast it builds every year of the catalogue, to the last of its days. */
export const yearSpeeds = (catalogue: Catalogue): Speed[] =>
  speedsOf(
    catalogue.years.map((definition) => {
      const build = () => buildYear(definition, catalogue);
      return { name: definition.id, weeks: build().weeks.length, build };
    }),
    YEARS,
  );

interface Task {
  name: string;
  weeks: number;
  build(): unknown;
}

/** Builds of each, after those that warm the code up. */
const BUILDS = { counted: 2_000, warming: 1_000 };
/** A year takes as long as eight plans. */
const YEARS = { counted: 250, warming: 125 };

/** Times single builds one by one, in turn, so that a busy moment of the machine falls on all alike. */
function speedsOf(tasks: Task[], { counted, warming } = BUILDS): Speed[] {
  const times = tasks.map((): number[] => []);
  for (let round = -warming; round < counted; round++) {
    for (const [at, { build }] of tasks.entries()) {
      const start = performance.now();
      build();
      const time = performance.now() - start;
      if (round >= 0) times[at]?.push(time);
    }
  }
  return tasks.map(({ name, weeks }, at) => ({ name, weeks, times: summarise(times[at] ?? []) }));
}
