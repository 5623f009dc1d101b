import { z } from 'zod';
import type { YearDefinition } from '../model/yearDefinition.ts';
import type { DefinitionReading } from './definitionFile.ts';
import type { KnownToYears } from './yearFile.ts';

/**
 * Reads a year's file in a browser, as the command line reads it.
 *
 * @param name of the file, for messages.
 */
export async function readSavedYear(
  name: string,
  text: string,
  known: KnownToYears,
): Promise<DefinitionReading<YearDefinition>> {
  // Before any schema is made: compiled ones would ask for what the content policy forbids.
  z.config({ jitless: true });
  const { readYear } = await import('./yearFile.ts');
  const reading = readYear({ path: 'years/my-year.yaml', text }, known);
  const problems = reading.problems.map((problem) => ({
    ...problem,
    where: { ...problem.where, file: name },
  }));
  return { ...reading, file: name, problems };
}
