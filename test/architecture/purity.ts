import ts from 'typescript';
import { PURE_AREAS } from './house.ts';
import { areaOf } from './resolve.ts';
import { isTest, type Tree, type Violation } from './tree.ts';

/** Names that bring in the world whenever they are not a name of the file's own. */
const WORLD: Record<string, string> = {
  process: 'the environment',
  globalThis: 'the environment',
  window: 'the environment',
  document: 'the environment',
  navigator: 'the environment',
  localStorage: 'the environment',
  require: 'the environment',
  fetch: 'the network',
  crypto: 'randomness',
  performance: 'the clock',
  setTimeout: 'the clock',
  setInterval: 'the clock',
  setImmediate: 'the clock',
  requestAnimationFrame: 'the clock',
};

/** Every call for the clock, randomness or the environment in the pure folders. */
export function impurities(tree: Tree): Violation[] {
  const pure = new Map([...tree].filter(([path]) => PURE_AREAS.includes(areaOf(path)?.name ?? '')));
  const program = programOf(pure);
  const checker = program.getTypeChecker();
  return [...pure.keys()].flatMap((path) => {
    const file = program.getSourceFile(path);
    return file ? impuritiesOf(file, checker) : [];
  });
}

/** No libraries and no imports are followed: then a global name is one that nothing declares. */
function programOf(tree: Tree): ts.Program {
  const options: ts.CompilerOptions = { noLib: true, noResolve: true, types: [], allowJs: true };
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    getCurrentDirectory: () => '',
    getSourceFile: (path, target) => {
      const text = tree.get(path);
      return text === undefined ? undefined : ts.createSourceFile(path, text, target, true);
    },
  };
  return ts.createProgram([...tree.keys()], options, host);
}

function impuritiesOf(file: ts.SourceFile, checker: ts.TypeChecker): Violation[] {
  const found: Violation[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    const what = worldAt(node, checker);
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    const message = `${node.getText(file)} brings in ${what}; take it as an argument.`;
    if (what && !(what === 'the environment' && isTest(file.fileName))) {
      found.push({ file: file.fileName, line: line + 1, message });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function worldAt(node: ts.Node, checker: ts.TypeChecker): string | undefined {
  if (ts.isMetaProperty(node) && ts.isPropertyAccessExpression(node.parent)) {
    return node.parent.name.text === 'env' ? 'the environment' : undefined;
  }
  if (!ts.isIdentifier(node) || !isUse(node)) return undefined;
  if (node.text === 'Temporal') return memberOf(node) === 'Now' ? 'the clock' : undefined;
  if (!isGlobal(node, checker)) return undefined;
  if (node.text === 'Date') return isFixedDate(node) ? undefined : 'the clock';
  if (node.text === 'Math') return isFixedMath(node) ? undefined : 'randomness';
  return Object.hasOwn(WORLD, node.text) ? WORLD[node.text] : undefined;
}

/** Not the member after a dot. */
const isUse = (name: ts.Identifier): boolean =>
  !ts.isPropertyAccessExpression(name.parent) || name.parent.expression === name;

function isGlobal(name: ts.Identifier, checker: ts.TypeChecker): boolean {
  const symbol = ts.isShorthandPropertyAssignment(name.parent)
    ? checker.getShorthandAssignmentValueSymbol(name.parent)
    : checker.getSymbolAtLocation(name);
  return (symbol?.declarations ?? []).length === 0;
}

/** `new Date(x)`, `Date.UTC` and `Date.parse` say the same every day. */
function isFixedDate(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isNewExpression(parent)) return (parent.arguments ?? []).length > 0;
  return ['UTC', 'parse'].includes(memberOf(name) ?? '');
}

function isFixedMath(name: ts.Identifier): boolean {
  const member = memberOf(name);
  return member !== undefined && member !== 'random';
}

/** The member taken of a name, by dot or by a literal key. */
function memberOf({ parent }: ts.Identifier): string | undefined {
  if (ts.isPropertyAccessExpression(parent)) return parent.name.text;
  const literal = ts.isElementAccessExpression(parent) ? parent.argumentExpression : undefined;
  return literal && ts.isStringLiteralLike(literal) ? literal.text : undefined;
}
