import ts from 'typescript';
import { DOORS } from './house.ts';
import { parse } from './imports.ts';
import type { Tree, Violation } from './tree.ts';

/** Drawers for what has no place: a name must say what is in it. */
const DRAWER = /^(src|templates|scripts)\/(.*\/)?(utils?|helpers?|misc)(\/|\.[^/]+$)/;

/** Files in a drawer, and files that only pass on what others made. */
export function misshapen(tree: Tree): Violation[] {
  return [...tree].flatMap(([file, text]) => [
    ...(DRAWER.test(file)
      ? [at(file, 'a drawer says nothing of what is in it; name the idea.')]
      : []),
    ...(isBarrel(file, text) && !DOORS.some((door) => door.test(file))
      ? [at(file, 'only passes on what other files make; import those directly.')]
      : []),
  ]);
}

const at = (file: string, message: string): Violation => ({ file, line: 1, message });

function isBarrel(file: string, text: string): boolean {
  const { statements } = parse(file, text);
  return statements.some(ts.isExportDeclaration) && statements.every(passesOn);
}

const passesOn = (statement: ts.Statement): boolean =>
  ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
