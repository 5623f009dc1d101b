import {
  type Area,
  ENGINE_LEVELS,
  type Grant,
  NOBODY_IMPORTS,
  READERS,
  TEST_GRANTS,
} from './house.ts';
import { type Import, importsOf } from './imports.ts';
import { areaOf, resolve, type Target } from './resolve.ts';
import { isTest, type Tree, type Violation } from './tree.ts';

/** Every import that the table does not grant, in the order of files and lines. */
export function forbiddenImports(tree: Tree): Violation[] {
  return [...tree].flatMap(([file, text]) => {
    const area = areaOf(file);
    if (!area) return [{ file, line: 1, message: 'this folder is not in the table of the house.' }];
    const imports = importsOf(file, text);
    const found = imports.flatMap((one) =>
      judge(file, area, one).map((message) => ({ one, message })),
    );
    return [
      ...found.map(({ one, message }) => ({ file, line: one.line, message })),
      ...tooManyPackages(file, area, imports),
    ];
  });
}

function judge(file: string, area: Area, one: Import): string[] {
  if (area.may.some(({ to }) => to === '*') && one.specifier === undefined) return [];
  if (one.specifier === undefined) return ['an import whose name is computed cannot be checked.'];
  const target = resolve(file, one.specifier);
  if (isGranted(file, area, one, target)) return climbs(file, target);
  return [`${area.name} may not import ${nameOf(target)}${manner(one, area, target)}.`];
}

function isGranted(file: string, area: Area, one: Import, target: Target): boolean {
  const grants = isTest(file) ? [...area.may, ...TEST_GRANTS] : area.may;
  if ('package' in target)
    return grants.some((grant) => fits(grant, one, [target.package, target.specifier, '*']));
  const owner = areaOf(target.file)?.name;
  if (owner === area.name || owner === 'errors') return true;
  if (NOBODY_IMPORTS.includes(owner ?? '') && !isOpenTo(file, target.file)) return false;
  return grants.some((grant) => fits(grant, one, [target.file, owner ?? target.file, '*']));
}

/** Whether a file of a folder that nobody imports is open to this one all the same. */
function isOpenTo(file: string, target: string): boolean {
  const [from, to] = [areaOf(file)?.name, areaOf(target)?.name];
  if (to === 'test') return isTest(file);
  return (to === 'scripts' && from === 'test') || (from === 'pages' && READERS.includes(target));
}

function fits({ to, extent }: Grant, one: Import, names: string[]): boolean {
  if (!names.includes(to)) return false;
  if (extent === 'types') return one.typeOnly;
  return extent === 'anything' || one.dynamic;
}

/** The engine's own order: a week never calls the plan it belongs to. */
function climbs(file: string, target: Target): string[] {
  if ('package' in target) return [];
  const from = ENGINE_LEVELS.findIndex((level) => file.startsWith(level));
  const to = ENGINE_LEVELS.findIndex((level) => target.file.startsWith(level));
  if (to < 0 || from < 0 || to >= from) return [];
  return [`calls go downward only: ${ENGINE_LEVELS[from]} may not import ${nameOf(target)}.`];
}

const nameOf = (target: Target): string =>
  'file' in target
    ? `${areaOf(target.file)?.name ?? 'the outside'} (${target.file})`
    : target.specifier;

function manner(one: Import, area: Area, target: Target): string {
  const names = 'file' in target ? [areaOf(target.file)?.name] : [target.package, target.specifier];
  const extents = area.may.filter(({ to }) => names.includes(to)).map(({ extent }) => extent);
  if (extents.includes('dynamically') && !one.dynamic) return ' except by dynamic import';
  return extents.includes('types') && !one.typeOnly ? ' except its types' : '';
}

function tooManyPackages(file: string, area: Area, imports: Import[]): Violation[] {
  if (area.packagesPerFile === undefined || isTest(file)) return [];
  const packages = new Map<string, number>();
  for (const { specifier, line } of imports) {
    const target = resolve(file, specifier ?? './');
    if ('package' in target && !packages.has(target.package)) packages.set(target.package, line);
  }
  return [...packages].slice(area.packagesPerFile).map(([name, line]) => {
    const message = `${area.name} takes one package a file; ${name} is one more.`;
    return { file, line, message };
  });
}
