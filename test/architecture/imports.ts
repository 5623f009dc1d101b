import ts from 'typescript';
import { scriptOf } from './astroScript.ts';

/** One import as it stands in the code, in any of its forms. */
export interface Import {
  /** 1-based. */
  line: number;
  /** What is written; undefined when a dynamic import computes it. */
  specifier: string | undefined;
  /** Gone at run time. */
  typeOnly: boolean;
  dynamic: boolean;
}

/** Reads a file as TypeScript; of an `.astro` file its code, with lines kept. */
export function parse(path: string, text: string): ts.SourceFile {
  const astro = path.endsWith('.astro');
  const name = astro ? `${path}.tsx` : path;
  return ts.createSourceFile(name, astro ? scriptOf(text) : text, ts.ScriptTarget.Latest, true);
}

/** Every import of a file: static, type-only, re-export, dynamic, `import('…')` types, globs. */
export function importsOf(path: string, text: string): Import[] {
  const file = parse(path, text);
  const found: Import[] = [];
  visit(file);
  return found;

  function visit(node: ts.Node): void {
    const written = importAt(node);
    if (written) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push({ line: line + 1, ...written });
    }
    ts.forEachChild(node, visit);
  }
}

type Written = Omit<Import, 'line'>;

function importAt(node: ts.Node): Written | undefined {
  if (ts.isImportDeclaration(node)) return plain(node.moduleSpecifier, isTypeImport(node));
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return plain(node.moduleSpecifier, isTypeExport(node));
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return plain(node.argument.literal, true);
  }
  if (ts.isExternalModuleReference(node)) return plain(node.expression, false);
  return ts.isCallExpression(node) ? callAt(node) : undefined;
}

function callAt(call: ts.CallExpression): Written | undefined {
  const isImport = call.expression.kind === ts.SyntaxKind.ImportKeyword;
  const isGlob = /^import\.meta\.glob$/.test(call.expression.getText());
  if (!isImport && !isGlob) return undefined;
  return { ...plain(call.arguments[0], false), dynamic: true };
}

const plain = (specifier: ts.Node | undefined, typeOnly: boolean): Written => ({
  specifier: specifier && ts.isStringLiteralLike(specifier) ? specifier.text : undefined,
  typeOnly,
  dynamic: false,
});

function isTypeImport({ importClause: clause }: ts.ImportDeclaration): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return !clause.name && !!named && ts.isNamedImports(named) && allTypes(named.elements);
}

const isTypeExport = ({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean =>
  isTypeOnly ||
  (!!exportClause && ts.isNamedExports(exportClause) && allTypes(exportClause.elements));

const allTypes = (elements: readonly { isTypeOnly: boolean }[]): boolean =>
  elements.length > 0 && elements.every((element) => element.isTypeOnly);
