import type { Problem } from '../errors.ts';
import { checkDefinition } from '../model/checkDefinition.ts';
import { checkSession } from '../model/checkSessions.ts';
import type { Contradiction } from '../model/contradiction.ts';
import { definitionSchema, type PlanDefinition } from '../model/definition.ts';
import { type SessionDefinition, sessionFileSchema } from '../model/session.ts';
import { slugSchema } from '../model/text.ts';
import type { ContentFile } from './fileProblems.ts';
import { nearest } from './nearest.ts';
import { type Parsed, pathKeys, pathText, readYaml } from './yamlFile.ts';

/** Everything the content folder defines. */
export interface Catalogue {
  definitions: PlanDefinition[];
  library: Map<string, SessionDefinition>;
}

export interface CatalogueReading {
  catalogue: Catalogue;
  /** Sorted by file and line; empty when everything holds. */
  problems: Problem[];
  /** File and line of a key path in a plan's definition, for findings. */
  locate(plan: string, path?: string): { file: string; line: number };
}

const PLAN_FILE = /^plans\/([^/]+)\/plan\.ya?ml$/;
const SESSION_FILE = /^sessions\/([^/]+)\.ya?ml$/;

/**
 * Reads a content folder: the session library and the plans. Plans that hold stand in the catalogue
 * even when others do not.
 *
 * @param files paths from the content folder, `/` between folders.
 * @param ruleIds ids of the rules a definition may allow to be broken.
 */
export function readCatalogue(
  files: readonly ContentFile[],
  ruleIds: readonly string[],
): CatalogueReading {
  const sessions = readSessions(files.filter((file) => SESSION_FILE.test(file.path)));
  const plans = files
    .filter((file) => PLAN_FILE.test(file.path))
    .map((file) => readPlan(file, sessions.library, ruleIds));
  return {
    catalogue: {
      definitions: plans.flatMap(({ definition }) => (definition ? [definition] : [])),
      library: sessions.library,
    },
    problems: [...sessions.problems, ...plans.flatMap(({ problems }) => problems)].sort(byPlace),
    locate(plan, path = '') {
      const read = plans.find(({ id }) => id === plan);
      return { file: read?.file ?? plan, line: read?.parsed.lineOf(pathKeys(path)) ?? 1 };
    },
  };
}

function readSessions(files: readonly ContentFile[]) {
  const library = new Map<string, SessionDefinition>();
  const problems: Problem[] = [];
  const own = new Set<string>();
  for (const file of [...files].sort(bundledFirst)) {
    const parsed = readYaml(file, sessionFileSchema);
    problems.push(...parsed.problems);
    for (const [id, session] of Object.entries(parsed.data ?? {})) {
      const found = own.has(id) ? [twice(id)] : checkSession(session);
      if (file.bundled !== true) own.add(id);
      problems.push(...placed(found, file, parsed, [id]));
      if (found.length === 0) library.set(id, session);
    }
  }
  return { library, problems };
}

const bundledFirst = (one: ContentFile, other: ContentFile): number =>
  Number(other.bundled ?? false) - Number(one.bundled ?? false);

const twice = (id: string): Contradiction => ({
  path: [],
  what: `the library has a session "${id}" already`,
  expected: 'each id once',
  remedy: 'Give it another id.',
});

interface PlanReading {
  id: string;
  file: string;
  parsed: Parsed<unknown>;
  problems: Problem[];
  definition?: PlanDefinition;
}

function readPlan(
  file: ContentFile,
  library: ReadonlyMap<string, SessionDefinition>,
  ruleIds: readonly string[],
): PlanReading {
  const id = PLAN_FILE.exec(file.path)?.[1] ?? '';
  const parsed = readYaml(file, definitionSchema);
  const read = { id, file: file.path, parsed };
  const problems = [...badName(id, file), ...parsed.problems];
  if (!parsed.data || problems.length > 0) return { ...read, problems };
  const definition = { ...parsed.data, id };
  const found = checkDefinition(definition, { library, ruleIds, nearest });
  if (found.length > 0) return { ...read, problems: placed(found, file, parsed, []) };
  return { ...read, problems, definition };
}

function badName(id: string, file: ContentFile): Problem[] {
  if (slugSchema.safeParse(id).success) return [];
  return [
    {
      what: `"${id}" cannot stand in an address`,
      where: { file: file.path, line: 1 },
      expected: 'small letters, digits and hyphens, at most 40',
      remedy: 'Rename the folder, such as `speed-play`.',
    },
  ];
}

const placed = (
  found: Contradiction[],
  file: ContentFile,
  parsed: Parsed<unknown>,
  above: (string | number)[],
): Problem[] =>
  found.map(({ path, ...words }) => {
    const full = [...above, ...path];
    return {
      ...words,
      where: { file: file.path, line: parsed.lineOf(full), path: pathText(full) },
    };
  });

/** Order of problems: by file, then by line. */
export function byPlace(one: Problem, other: Problem): number {
  const { file = '', line = 0 } = one.where;
  const { file: otherFile = '', line: otherLine = 0 } = other.where;
  if (file !== otherFile) return file < otherFile ? -1 : 1;
  return line - otherLine;
}
