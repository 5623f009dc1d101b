import { Bench } from 'tinybench';
import { buildPlan } from '../../src/engine/buildPlan.ts';
import { buildYear } from '../../src/engine/buildYear.ts';
import type { Catalogue } from '../../src/import/catalogue.ts';
import { definitionOf } from '../fair/plans.ts';

export interface Speed {
  /** What is built: `marathon, steady` or `two-peaks`. */
  name: string;
  weeks: number;
  /** Milliseconds of one core for one build, checked against every rule. */
  min: number;
  median: number;
  perSecond: number;
}

const LEVEL = 'steady';
/** Six, twelve and sixteen weeks. */
const PLANS = ['speed-play', 'project-breakthrough', 'marathon'];

/** How fast the engine builds plans at their steady level. */
export const planSpeeds = (catalogue: Catalogue): Promise<Speed[]> =>
  speedsOf(
    PLANS.map((id) => {
      const definition = definitionOf(catalogue, id);
      const build = () => buildPlan(definition, { level: LEVEL }, catalogue.library);
      return { name: `${id}, ${LEVEL}`, weeks: build().weeks.length, build };
    }),
  );

/** How fast it builds every year of the catalogue, to the last of its days. */
export const yearSpeeds = (catalogue: Catalogue): Promise<Speed[]> =>
  speedsOf(
    catalogue.years.map((definition) => {
      const build = () => buildYear(definition, catalogue);
      return { name: definition.id, weeks: build().weeks.length, build };
    }),
  );

interface Task {
  name: string;
  weeks: number;
  build(): unknown;
}

/** The system counts core time by the tick of some milliseconds, so many builds make a batch. */
const BATCH_MS = 200;

async function speedsOf(tasks: Task[]): Promise<Speed[]> {
  const bench = new Bench({ iterations: 20, time: 0, warmup: false, now: coreTime });
  const sizes = tasks.map(({ build }) => batchSize(build));
  tasks.forEach(({ name, build }, at) => {
    bench.add(name, () => repeat(build, sizes[at] ?? 1));
  });
  const done = await bench.run();
  return done.map(({ name, result }, at) => {
    if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`);
    const size = sizes[at] ?? 1;
    const [min, median] = [result.latency.min / size, result.latency.p50 / size];
    return { name, weeks: tasks[at]?.weeks ?? 0, min, median, perSecond: 1000 / median };
  });
}

/** Builds that fill a batch once the code is warm. */
function batchSize(build: () => unknown): number {
  const end = coreTime() + WARMING_MS;
  let builds = 0;
  for (; coreTime() < end; builds++) build();
  const start = coreTime();
  repeat(build, Math.ceil(builds / 4));
  const each = (coreTime() - start) / Math.ceil(builds / 4);
  return Math.max(1, Math.ceil(BATCH_MS / each));
}

const WARMING_MS = 2000;

function repeat(build: () => unknown, times: number): void {
  for (let built = 0; built < times; built++) build();
}

/** Milliseconds this thread had a core for: what others do on the machine counts less. */
function coreTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
