import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { type Area, HOUSE } from './house.ts';

/** Where an import leads: a file of the project, or a package (`node:` for any module of Node). */
export type Target = { file: string } | { package: string; specifier: string };

const BUILTIN = new Set(builtinModules);

/**
 * @example
 * resolve('src/site/a.ts', '../model/plan.ts') //=> { file: 'src/model/plan.ts' }
 * resolve('src/site/a.ts', '@scope/name/deep') //=> { package: '@scope/name', specifier: '@scope/name/deep' }
 * resolve('src/site/a.ts', 'fs')               //=> { package: 'node:', specifier: 'fs' }
 */
export function resolve(from: string, specifier: string): Target {
  const bare = specifier.replace(/[?#].*$/, '');
  if (/^\.{1,2}(\/|$)/.test(bare)) return { file: posix.join(posix.dirname(from), bare) };
  if (bare.startsWith('/')) return { file: bare.slice(1) };
  if (bare.startsWith('node:') || BUILTIN.has(bare)) return { package: 'node:', specifier };
  if (bare.includes(':')) return { package: bare, specifier };
  const parts = bare.split('/');
  return { package: parts.slice(0, bare.startsWith('@') ? 2 : 1).join('/'), specifier };
}

/** The area a file belongs to: the last of the table that holds it. */
export function areaOf(path: string): Area | undefined {
  return HOUSE.findLast(({ holds }) =>
    holds.some((held) => (held.endsWith('/') ? path.startsWith(held) : path === held)),
  );
}
