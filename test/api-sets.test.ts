// The manifest asks for the newest API that the code uses, and for no newer one: read from the types, member by member.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { all, attribute, parseXml } from './xml';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SET = /Api set: (ExcelApi|CustomFunctionsRuntime|SharedRuntime) (\d+\.\d+)/;

interface Use {
  readonly member: string;
  readonly set: string;
  readonly version: string;
  readonly where: string;
}

/** Every member of Office's API that a file of the add-in names, with the set its documentation says it came with. */
function uses(): readonly Use[] {
  const file = ts.readConfigFile(join(ROOT, 'addin/tsconfig.json'), (path) => ts.sys.readFile(path));
  const config = ts.parseJsonConfigFileContent(file.config, ts.sys, join(ROOT, 'addin'));
  const program = ts.createProgram(config.fileNames, config.options);
  const checker = program.getTypeChecker();
  const found = new Map<string, Use>();
  const look = (node: ts.Node, where: string): void => {
    if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      for (const declaration of symbol?.declarations ?? []) {
        if (!declaration.getSourceFile().fileName.includes('@types/office-js/')) continue;
        const text = declaration.getSourceFile().text.slice(declaration.getFullStart(), declaration.getStart());
        const [, set, version] = SET.exec(text) ?? [];
        const member = checker.getFullyQualifiedName(symbol!);
        if (set && version) found.set(`${member} in ${where}`, { member, set, version, where });
        break; // overloads came together, or the later one is named after the first
      }
    }
    ts.forEachChild(node, (child) => look(child, where));
  };
  for (const source of program.getSourceFiles())
    if (!source.isDeclarationFile && source.fileName.includes('/addin/'))
      look(source, source.fileName.slice(ROOT.length));
  return [...found.values()];
}

const asked = new Map(
  all(parseXml(readFileSync(join(ROOT, 'manifest.xml'), 'utf8')), 'Set').map((set) => [
    attribute(set, 'Name'),
    attribute(set, 'MinVersion'),
  ]),
);
const minor = (version: string): number => Number(version.split('.')[1]);

/** Files that use what the manifest does not promise: each asks Excel for that set first, and does without it otherwise. */
const GUARDED: Readonly<Record<string, string>> = { 'addin/excel/notation.ts': '1.12' };

test('ExcelApi: no member is newer than what the manifest asks for, and one is as new', { timeout: 120_000 }, () => {
  const excel = uses().filter(({ set }) => set === 'ExcelApi');
  const most = minor(asked.get('ExcelApi')!);
  const newer = excel.filter(({ version }) => minor(version) > most);
  expect(excel.length).toBeGreaterThan(60);
  expect(newer.filter(({ where, version }) => minor(version) > minor(GUARDED[where] ?? '0.0'))).toEqual([]);
  expect([...new Set(newer.map(({ where }) => where))]).toEqual(Object.keys(GUARDED));
  const promised = excel.filter(({ where }) => !(where in GUARDED));
  expect(Math.max(...promised.map(({ version }) => minor(version)))).toBe(most);
});

test.each(Object.entries(GUARDED))('%s asks for ExcelApi %s before it uses it', (file, version) => {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const guard = text.indexOf(`if (!Office.context.requirements.isSetSupported('ExcelApi', '${version}')) return`);
  expect(guard).toBeGreaterThan(0);
  expect(text.indexOf('Excel.run(')).toBeGreaterThan(guard);
});
