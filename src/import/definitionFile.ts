import type { z } from 'zod';
import type { Problem } from '../errors.ts';
import type { Contradiction } from '../model/contradiction.ts';
import { slugSchema } from '../model/text.ts';
import type { ContentFile } from './fileProblems.ts';
import { placed } from './placed.ts';
import { type Parsed, readYaml } from './yamlFile.ts';

/** A file that defines one plan or one year, and what is wrong with it. */
export interface DefinitionReading<Definition> {
  id: string;
  file: string;
  parsed: Parsed<unknown>;
  problems: Problem[];
  /** Only when nothing is wrong. */
  definition?: Definition;
}

/** Where a definition gets its name from. */
export interface Named {
  id: string;
  /** What a person would rename, with an example. */
  rename: string;
}

/** Reads one definition: its name, its schema, then what only its whole shows. */
export function readDefinition<Fields extends object>(
  file: ContentFile,
  { id, rename }: Named,
  schema: z.ZodType<Fields>,
  check: (definition: Fields & { id: string }) => Contradiction[],
): DefinitionReading<Fields & { id: string }> {
  const parsed = readYaml(file, schema);
  const read = { id, file: file.path, parsed };
  const problems = [...badName(id, rename, file), ...parsed.problems];
  if (!parsed.data || problems.length > 0) return { ...read, problems };
  const definition = { ...parsed.data, id };
  const found = check(definition);
  if (found.length > 0) return { ...read, problems: placed(found, file, parsed, []) };
  return { ...read, problems, definition };
}

function badName(id: string, rename: string, file: ContentFile): Problem[] {
  if (slugSchema.safeParse(id).success) return [];
  return [
    {
      what: `"${id}" cannot stand in an address`,
      where: { file: file.path, line: 1 },
      expected: 'small letters, digits and hyphens, at most 40',
      remedy: `Rename ${rename}.`,
    },
  ];
}
