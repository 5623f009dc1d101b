import { once } from 'node:events';
import type { Catalogue } from '../../src/import/catalogue.ts';
import { measureMemory } from './memory.ts';
import { planSpeeds, yearSpeeds } from './speeds.ts';

/** The engine in a process of its own: takes a catalogue, answers with its figures, and ends. */
const [catalogue] = (await once(process, 'message')) as [Catalogue];
const figures = {
  plans: planSpeeds(catalogue),
  years: yearSpeeds(catalogue),
  memory: measureMemory(catalogue),
};
export type EngineFigures = typeof figures;
process.send?.(figures);
process.disconnect?.();
