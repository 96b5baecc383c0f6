// Real office.js in this process, in front of a workbook without a screen. For vitest's `node` environment.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import type { Val } from '../book/area';
import type { Book } from '../book/book';
import type { RequirementSets } from '../external';
import { type HostOptions, OfficeHost } from '../host';
import type { Session } from '../session';
import { type SheetsIn, headlessBook } from './headless-univer'; // before there is a `window`

const DIST = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

export type OfficeOptions = HostOptions & { sheets?: SheetsIn };
export type Office = {
  host: OfficeHost;
  book: Book;
  /** Cells as Excel reports them; '' = empty. */
  values(sheet: string, reference: string): Val[][];
  cell(sheet: string, reference: string): Val;
  /** Types into a cell, as a person does. */
  type(sheet: string, reference: string, content: unknown): void;
  /** Batches done, formulas calculated, functions answered. */
  settled(): Promise<void>;
};

/** office.js is loaded once for a process; a later workbook takes the place of the one before. */
let page: { host: OfficeHost; session: Session; sets: RequirementSets } | undefined;

export async function startOffice({ sheets = { Sheet1: [] }, ...options }: OfficeOptions = {}): Promise<Office> {
  const book = headlessBook(sheets);
  const host = new OfficeHost(book, options);
  const session = host.open((text) => bridge.onMessageFromHost?.(text));
  const former = page;
  if (former && JSON.stringify(former.sets) !== JSON.stringify(host.requirementSets))
    throw new Error('office.js reads the requirement sets once: use one test file for each choice of them');
  page = { host, session, sets: host.requirementSets };
  if (former) {
    session.takeOver(former.session);
  } else {
    await load(session);
  }
  const values = (sheet: string, reference: string) => book.read(sheet, reference);
  return {
    host,
    book,
    values,
    cell: (sheet, reference) => values(sheet, reference)[0]?.[0] ?? '',
    type: (sheet, reference, content) => book.type(sheet, reference, content),
    settled: () => host.settled(),
  };
}

/** What office.js finds at window._richApiNativeBridge; it adds onMessageFromHost. */
const bridge: Session['bridge'] = { sendMessageToHost: (text) => page?.session.bridge.sendMessageToHost(text) };

async function load(session: Session): Promise<void> {
  const run = (name: string) =>
    void new vm.Script(fs.readFileSync(path.join(DIST, name), 'utf8'), { filename: name }).runInThisContext();
  Object.assign(globalThis, browserGlobals(run), { external: session.external.object(), _richApiNativeBridge: bridge });
  run('office.js');
  await Office.onReady();
  // Off by default: office.js itself then refuses every member above the announced requirement sets.
  const { CommonUtility } = OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  CommonUtility._doApiNotSupportedCheck = true;
  while (!session.functionsReady) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** The few things of a browser that office.js touches. */
function browserGlobals(run: (file: string) => void): object {
  const none = () => undefined;
  const element = (tagName: string) => ({
    tagName,
    style: {},
    setAttribute: none,
    getAttribute: () => null,
    appendChild: none,
    addEventListener: none,
  });
  const head = {
    appendChild(script: { src?: string; onload?: () => void }) {
      const { src } = script;
      if (src)
        setTimeout(() => {
          run(src.replace(CDN, ''));
          script.onload?.();
        }, 0);
      return script;
    },
  };
  const storage = () => {
    const items = new Map<string, string>();
    return {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, String(value)),
      removeItem: (key: string) => void items.delete(key),
    };
  };
  const tags: Record<string, unknown[]> = { script: [{ src: `${CDN}office.js`, getAttribute: none }], head: [head] };
  const { href, origin, protocol, hostname, host, pathname } = new URL('https://localhost:3000/');
  return {
    window: globalThis,
    self: globalThis,
    top: globalThis,
    parent: globalThis,
    name: '',
    history: {},
    location: { href, origin, protocol, hostname, host, pathname, search: '', hash: '' },
    sessionStorage: storage(),
    localStorage: storage(),
    addEventListener: none,
    removeEventListener: none,
    XMLHttpRequest: none,
    navigator: globalThis.navigator ?? { userAgent: 'node', language: 'en-US' }, // Node has it from 21 on
    document: {
      readyState: 'complete',
      cookie: '',
      head,
      body: element('body'),
      documentElement: element('html'),
      createElement: element,
      getElementsByTagName: (tag: string) => tags[tag] ?? [],
      getElementById: () => null,
      querySelectorAll: () => [],
      addEventListener: none,
    },
  };
}
