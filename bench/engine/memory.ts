import { buildPlan } from '../../src/engine/buildPlan.ts';
import type { Catalogue } from '../../src/import/catalogue.ts';
import { definitionOf } from '../fair/plans.ts';

/** Bytes on the heap after so many builds, garbage collected. */
export interface Memory {
  plan: string;
  builds: number;
  bytes: number;
}

const PLAN = 'marathon';
const BUILDS = [1_000, 5_500, 10_000];
/** What compiled code may still add: 111 bytes a build, so that nothing kept for each can hide. */
const ROOM = 1_000_000;

/**
 * Builds one plan ten thousand times, its levels in turn.
 *
 * @throws Error when the heap grows from the first thousand to the last.
 */
export function measureMemory(catalogue: Catalogue): Memory[] {
  const definition = definitionOf(catalogue, PLAN);
  const levels = Object.keys(definition.levels);
  let built = 0;
  const measured = BUILDS.map((builds): Memory => {
    for (; built < builds; built++) {
      const level = levels[built % levels.length] ?? '';
      buildPlan(definition, { level }, catalogue.library);
    }
    return { plan: PLAN, builds, bytes: heap() };
  });
  const grown = (measured.at(-1)?.bytes ?? 0) - (measured[0]?.bytes ?? 0);
  if (grown > ROOM) throw new Error(`The heap grew by ${grown} bytes over ${built} builds.`);
  return measured;
}

function heap(): number {
  if (!globalThis.gc) throw new Error('Start with --expose-gc.');
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
