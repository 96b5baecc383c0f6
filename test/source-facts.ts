import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What one source file reaches for. Comments do not count. */
export interface SourceFacts {
  /** Imports of every form: a file of the project without its ending (`core/day`), or a package's name. */
  readonly imports: readonly string[];
  /** Names that stand where a value stands: `Excel.run`, but not the type `Excel.Range`. */
  readonly values: ReadonlySet<string>;
  /** Every name, also behind a dot or in brackets: `window.fetch`, `globalThis['fetch']`. */
  readonly names: ReadonlySet<string>;
}

/** The shipped sources under a folder, as paths from the project's root. */
export const sourcesUnder = (folder: string): string[] =>
  readdirSync(posix.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join(folder, path.replaceAll('\\', '/')))
    .filter((path) => /\.(tsx?|gs|m?js)$/.test(path))
    .sort();

export const factsOfFile = (path: string): SourceFacts => factsOf(path, readFileSync(posix.join(ROOT, path), 'utf8'));

export function factsOf(path: string, text: string): SourceFacts {
  const imports: string[] = [];
  const values = new Set<string>();
  const names = new Set<string>();
  const kind = /\.tsx$/.test(path) ? ts.ScriptKind.TSX : /\.ts$/.test(path) ? ts.ScriptKind.TS : ts.ScriptKind.JS;
  const visit = (node: ts.Node, inType: boolean): void => {
    const specifier = specifierOf(node);
    if (specifier !== null) imports.push(resolved(path, specifier));
    if (ts.isIdentifier(node)) {
      names.add(node.text);
      if (!inType && !isMemberName(node)) values.add(node.text);
    }
    if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
      names.add(node.argumentExpression.text);
    ts.forEachChild(node, (child) =>
      visit(child, inType || (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node))),
    );
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, kind), false);
  return { imports, values, names };
}

/** from '…', import '…', import('…'), require('…'), import x = require('…'), the type import('…') */
function specifierOf(node: ts.Node): string | null {
  const literal = ((): ts.Node | undefined => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
    if (ts.isExternalModuleReference(node)) return node.expression;
    if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument;
    if (!ts.isCallExpression(node)) return undefined;
    const isRequire = ts.isIdentifier(node.expression) && node.expression.text === 'require';
    return isRequire || node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments[0] : undefined;
  })();
  if (!literal) return null;
  return ts.isStringLiteralLike(literal) ? literal.text : `(computed: ${literal.getText()})`;
}

function resolved(path: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return posix.join(posix.dirname(path), specifier).replace(/\.(tsx?|js)$/, '');
}

const isMemberName = (node: ts.Identifier): boolean =>
  (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
  ((ts.isPropertyAssignment(node.parent) || ts.isPropertySignature(node.parent)) && node.parent.name === node);
