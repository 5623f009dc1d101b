import { Bench } from 'tinybench';
import { buildPlan } from '../../src/engine/buildPlan.ts';
import { definitionOf, readProject } from '../fair/plans.ts';

export interface PlanSpeed {
  plan: string;
  level: string;
  weeks: number;
  /** Milliseconds for one plan, checked against every rule: the median. */
  time: number;
  plansPerSecond: number;
}

/** How fast the engine builds each plan at its steady level. */
export async function planSpeeds(): Promise<PlanSpeed[]> {
  const catalogue = await readProject();
  const bench = new Bench({ time: 1500, warmupTime: 500 });
  const level = 'steady';
  const plans = ['project-breakthrough', 'speed-play'];
  for (const plan of plans) {
    const definition = definitionOf(catalogue, plan);
    bench.add(plan, () => {
      buildPlan(definition, { level }, catalogue.library);
    });
  }
  const tasks = await bench.run();
  return tasks.map(({ name, result }) => {
    if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`);
    const { weeks } = buildPlan(definitionOf(catalogue, name), { level }, catalogue.library);
    const time = result.latency.p50;
    return { plan: name, level, weeks: weeks.length, time, plansPerSecond: 1000 / time };
  });
}
