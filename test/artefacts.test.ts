// What the build puts into dist/, judged as the hosts will read it. Run `npm run build` before.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { parse, type Comment, type FunctionDeclaration, type Program } from 'acorn';
import { describe, expect, test } from 'vitest';
import { unpacked } from '../tools/sheets-sidebar-plugin.js';
import { inPlainSigns } from '../tools/sheets-stubs-plugin.js';
import { WAYS_OUT } from './ways-out';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** A file of the build; the hint stands where a person would otherwise read ENOENT. */
function built(path: string): string {
  try {
    return read(`dist/${path}`);
  } catch {
    throw new Error(`dist/${path} is missing: run "npm run build" first`);
  }
}

const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(ROOT, folder, file)).isFile())
    .sort();

interface Script {
  readonly program: Program;
  readonly comments: readonly Comment[];
  readonly names: ReadonlySet<string>;
}

function parseScript(text: string, ecmaVersion: 2019 | 2020): Script {
  const comments: Comment[] = [];
  const names = new Set<string>();
  const onToken = ({ type, value }: { type: { label: string }; value?: unknown }) => {
    if (type.label === 'name' && typeof value === 'string') names.add(value);
  };
  return { program: parse(text, { ecmaVersion, sourceType: 'script', onComment: comments, onToken }), comments, names };
}

/** What a script adds to the one global scope that all files of a script project share. */
function globalsOf({ body }: Program): string[] {
  const nameOf = (pattern: { type: string }) => (pattern as { name?: string }).name ?? `(${pattern.type})`;
  return body.flatMap((statement) => {
    if (statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration')
      return [nameOf(statement.id)];
    if (statement.type === 'VariableDeclaration') return statement.declarations.map(({ id }) => nameOf(id));
    return [];
  });
}

const functionsOf = ({ program }: Script): FunctionDeclaration[] =>
  program.body.filter((statement): statement is FunctionDeclaration => statement.type === 'FunctionDeclaration');

describe('dist/sheets/Code.js', () => {
  const code = built('sheets/Code.js');
  const script = parseScript(code, 2019);
  const stubs = parseScript(read('sheets-script/functions.gs'), 2019);
  const functions = functionsOf(script);
  const customFunctions = functions.filter(({ id }) => isCustomFunction(id.name));

  /** What menus, triggers and the sidebar call by name. Whoever may edit the file can call these: each is here on purpose. */
  const HANDLERS: readonly string[] = [
    ...['onOpen', 'onInstall'], // build the menu
    ...['kpiSetUp', 'kpiWriteSummary', 'kpiRefreshFormulas', 'kpiReview', 'kpiAlerts'], // its items
    'kpiPane', // the sidebar's one way in
    'kpiScheduled', // the clock's
  ];

  test('asks for this document only, in the first line', () =>
    expect(code.startsWith('/** @OnlyCurrentDoc */\n')).toBe(true));

  test('is ASCII', () =>
    expect([...code.matchAll(/[^\x00-\x7f]/g)].map(({ index }) => code.slice(index, index + 20))).toEqual([]));

  // Readable: names and lines stay, comments and margins go. With short names as well it would be 380,000.
  test('does not grow beyond what is known', () => expect(code.length).toBeLessThanOrEqual(620_000));

  test('can be read by a person in the script editor', () => {
    const lines = code.split('\n');
    expect(lines.length).toBeGreaterThan(10_000);
    expect(code).toContain('function thresholdsOf(kpi, own)');
  });

  test('holds functions.gs, with its signs in ASCII', () => {
    expect(code).toContain(`\n${inPlainSigns(read('sheets-script/functions.gs'))}`);
    expect(inPlainSigns('won ÷ (won + lost) × 30 − 1 …')).toBe('won / (won + lost) x 30 - 1 ...');
  });

  test('needs no module loader and names no way out', () => {
    for (const name of ['require', 'module', 'eval', ...WAYS_OUT]) expect(script.names).not.toContain(name);
  });

  test('adds to the global scope its own object, the functions of functions.gs and the handlers, nothing else', () => {
    expect(globalsOf(script.program).sort()).toEqual(['kpi', ...globalsOf(stubs.program), ...HANDLERS].sort());
    expect(customFunctions.length).toBeGreaterThan(0);
    expect(HANDLERS.filter(isCustomFunction)).toEqual([]);
  });

  test.each(customFunctions.map((declaration) => [declaration.id.name, declaration] as const))(
    '%s shows its help: each argument, the result',
    (_name, declaration) => {
      const doc = docOf(declaration);
      const params = declaration.params.map((param) => {
        const bare = param.type === 'RestElement' ? param.argument : param;
        return bare.type === 'Identifier' ? bare.name : `(${bare.type})`;
      });
      expect([...doc.matchAll(/@param \{[^}]+\} \[?(\w+)/g)].map((match) => match[1])).toEqual(params);
      expect(doc).toMatch(/@return \{[^}]+\} \S/);
      expect(doc).toMatch(/@customfunction\b/);
      expect(doc.split('\n')[1]).toMatch(/^ \* \S.*\S$/);
    },
  );

  test('handlers are no custom functions', () => {
    for (const declaration of functions.filter(({ id }) => !isCustomFunction(id.name))) {
      expect(docOf(declaration)).not.toContain('@customfunction');
    }
  });

  test('loads where there is nothing but the language', () => {
    const context = vm.createContext(Object.create(null) as object, {
      codeGeneration: { strings: false, wasm: false },
    });
    // Node adds these to every context; Apps Script may lack them.
    vm.runInContext('delete globalThis.Intl; delete globalThis.WebAssembly; delete globalThis.console', context);
    vm.runInContext(code, context, { filename: 'Code.js' });
    const stubsText = functions.map(({ start, end }) => code.slice(start, end)).join('\n');
    const called = [...new Set([...stubsText.matchAll(/\bkpi\.(\w+)/g)].map((match) => match[1]!))];
    expect(called).toEqual(expect.arrayContaining(['call', ...HANDLERS]));
    for (const name of called) expect(vm.runInContext(`typeof kpi.${name}`, context), name).toBe('function');
  });

  function isCustomFunction(name: string): boolean {
    return /^[A-Z]/.test(name);
  }

  /** The comment that ends where the function begins. */
  function docOf(declaration: FunctionDeclaration): string {
    const comment = script.comments.find(
      ({ end }) => end < declaration.start && /^\s*$/.test(code.slice(end, declaration.start)),
    );
    return comment ? code.slice(comment.start, comment.end) : '';
  }
});

describe('dist/sheets/Sidebar.html', () => {
  const page = built('sheets/Sidebar.html');
  const [, script] = /<script>([^]*)<\/script>/.exec(page) ?? [];
  const bundle = unpacked(page);

  test('is one file of plain ASCII that Google takes, with one script and nothing from elsewhere', () => {
    expect(page.length).toBeLessThanOrEqual(700_000);
    expect([...page.matchAll(/[^\x00-\x7f]/g)]).toEqual([]);
    expect(page.match(/<\/?script/gi)).toEqual(['<script', '</script']);
    expect(page).not.toMatch(/https?:|\bsrc=|<link\b|<\?|<!--/i);
  });

  test('holds no template literal that Google’s server could damage', () => {
    expect(page).not.toContain('`');
    expect(parseScript(script!, 2020).names.size).toBeGreaterThan(5);
  });

  test('says what to do while it opens, and knows which page the menu asked for', () => {
    expect(page).toContain('<div id="root" data-view="setup">');
    expect(page).toMatch(/If this text stays, close the sidebar/);
  });

  test('unpacks to the pane, which names no way out, and to no function of cells', () => {
    const names = new Set<string>();
    const onToken = ({ type, value }: { type: { label: string }; value?: unknown }) => {
      if (type.label === 'name' && typeof value === 'string') names.add(value);
    };
    parse(bundle, { ecmaVersion: 2022, sourceType: 'script', onToken });
    for (const name of ['eval', ...WAYS_OUT]) expect(names).not.toContain(name);
    expect(bundle).toContain('kpiPane');
    expect(bundle.length).toBeGreaterThan(500_000);
  });
});

describe('dist/sheets', () => {
  /** What each permission is for, as the service that needs it. */
  const SERVICE_OF: Record<string, string> = {
    'spreadsheets.currentonly': 'SpreadsheetApp', // this file and no other
    'script.container.ui': 'getUi', // menu and sidebar
    'script.scriptapp': 'ScriptApp', // triggers
    'script.send_mail': 'MailApp',
  };

  test('asks for exactly the permissions that the code needs', () => {
    const manifest = JSON.parse(built('sheets/appsscript.json')) as { runtimeVersion: string; oauthScopes: string[] };
    const { names } = parseScript(built('sheets/Code.js'), 2019);
    expect(manifest.runtimeVersion).toBe('V8');
    expect(manifest.oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', '')).sort()).toEqual(
      Object.keys(SERVICE_OF)
        .filter((scope) => names.has(SERVICE_OF[scope]!))
        .sort(),
    );
    for (const unknown of ['GmailApp', 'DriveApp', 'CalendarApp', 'openById', 'openByUrl'])
      expect(names).not.toContain(unknown);
  });

  test('clasp would push every file there, and nothing else', () => {
    const home = mkdtempSync(join(tmpdir(), 'clasp-home-'));
    try {
      const clasp = join(ROOT, 'node_modules/@google/clasp/build/src/index.js');
      const output = execFileSync(
        process.execPath,
        [clasp, 'show-file-status', '--json', '-P', '.clasp.example.json'],
        {
          cwd: ROOT,
          env: { ...process.env, HOME: home, USERPROFILE: home },
          encoding: 'utf8',
        },
      );
      const { filesToPush, untrackedFiles } = JSON.parse(output) as Record<string, string[]>;
      expect(filesToPush!.map((file) => file.replaceAll('\\', '/')).sort()).toEqual(
        filesIn('dist/sheets').map((file) => `dist/sheets/${file}`),
      );
      expect(filesIn('dist/sheets')).toEqual(['Code.js', 'Sidebar.html', 'appsscript.json']);
      expect(untrackedFiles).toEqual([]);
    } finally {
      rmSync(home, { recursive: true });
    }
  });
});

describe('dist/addin', () => {
  const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

  test('holds these files', () => {
    expect(filesIn('dist/addin').filter((file) => !file.startsWith('assets/'))).toEqual([
      'functions.js',
      'functions.json',
      'manifest.xml',
      'pages.js',
      'taskpane.html',
      'taskpane.js',
      'taskpane.js.LICENSE.txt',
    ]);
    expect(filesIn('dist/addin/assets')).toEqual(filesIn('addin/assets'));
    for (const file of ['functions.json', 'manifest.xml']) {
      expect(built(`addin/${file}`)).toBe(read(file === 'manifest.xml' ? file : `addin/${file}`));
    }
  });

  test('the page loads Microsoft’s office.js from Microsoft, then the functions, then the pane', () => {
    const scripts = [...built('addin/taskpane.html').matchAll(/<script\b([^>]*)>/g)].map((match) => match[1]!);
    const sources = scripts.map((attributes) => /src="([^"?]*)/.exec(attributes)?.[1]);
    expect(sources).toEqual([OFFICE_JS, 'functions.js', 'taskpane.js']);
    expect(scripts.map((attributes) => /\bdefer\b/.test(attributes))).toEqual([false, true, true]);
    expect(scripts.some((attributes) => /\basync\b/.test(attributes))).toBe(false);
  });

  test.each(['functions.js', 'taskpane.js', 'pages.js'])(
    '%s is ES2020, holds no copy of office.js, and names no way out',
    (file) => {
      const text = built(`addin/${file}`);
      const { names } = parseScript(text, 2020);
      expect(names.size).toBeGreaterThan(20);
      for (const name of ['eval', ...WAYS_OUT]) expect(names).not.toContain(name);
      expect(text).not.toMatch(/Office JavaScript API|appsforoffice\.microsoft\.com|o15apptofilemappingtable/i);
    },
  );

  describe('travels, packed as servers pack it, in so many bytes at most', () => {
    const travels = (file: string) => gzipSync(readFileSync(join(ROOT, 'dist/addin', file)), { level: 9 }).length;
    const scripts = () => filesIn('dist/addin').filter((file) => file.endsWith('.js'));

    // The functions of cells load without the pane, so they bear a limit of their own. React is 64,000 of the pane and Fluent UI
    // 70,000: what is the pane's own is the least of it.
    test.each([
      ['functions.js', 124_500],
      ['taskpane.js', 151_000],
      ['pages.js', 52_500],
    ])('%s: %d', (file, limit) => expect(travels(file)).toBeLessThanOrEqual(limit));

    test('before the first paint: 274,500, and none of the pages behind the first', () => {
      const first = [...built('addin/taskpane.html').matchAll(/<script\b[^>]*src="([^":?]*)/g)].map(
        (match) => match[1]!,
      );
      const ours = first.filter((file) => scripts().includes(file));
      expect(ours).toEqual(['functions.js', 'taskpane.js']);
      expect(ours.map(travels).reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(274_500);
      // Words that only those pages' own code says.
      for (const mark of ['SearchBox', 'fui-Textarea', 'fui-Accordion']) {
        expect(built('addin/pages.js'), mark).toContain(mark);
        for (const file of ours) expect(built(`addin/${file}`), `${mark} in ${file}`).not.toContain(mark);
      }
    });

    test('in all: 325,500', () =>
      expect(
        scripts()
          .map(travels)
          .reduce((a, b) => a + b, 0),
      ).toBeLessThanOrEqual(325_500));
  });

  test('the pages behind the first come from where the pane came from, and not from an older build', () => {
    const runtime = built('addin/functions.js');
    expect(runtime).toMatch(/"pages\.js\?[0-9a-f]{8}"/);
    expect(runtime).not.toMatch(/https?:\/\/[^"']*pages/);
  });

  test('functions.js alone, while it loads, answers for every function of functions.json', () => {
    const associated: string[] = [];
    const CustomFunctions = { associate: (id: string) => associated.push(id), Error: class {} };
    const Office = { onReady: () => new Promise(() => {}), actions: { associate: () => {} } };
    vm.runInNewContext(built('addin/functions.js'), { CustomFunctions, Office, console }, { filename: 'functions.js' });
    const { functions } = JSON.parse(built('addin/functions.json')) as { functions: { id: string }[] };
    expect(associated.sort()).toEqual(functions.map(({ id }) => id).sort());
    expect(associated.length).toBeGreaterThan(0);
  });
});
