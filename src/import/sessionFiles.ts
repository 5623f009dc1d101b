import type { Problem } from '../errors.ts';
import { checkSession } from '../model/checkSessions.ts';
import type { Contradiction } from '../model/contradiction.ts';
import { type SessionDefinition, sessionFileSchema } from '../model/session.ts';
import type { ContentFile } from './fileProblems.ts';
import { placed } from './placed.ts';
import { readYaml } from './yamlFile.ts';

/** Reads the session library; a folder's own sessions replace bundled ones of the same id. */
export function readSessions(files: readonly ContentFile[]): {
  library: Map<string, SessionDefinition>;
  problems: Problem[];
} {
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
