import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { type Asked, type GoogleOptions, google } from './google';

export interface LoadOptions {
  /** Google's services; left out: the language and nothing else. */
  readonly google?: GoogleOptions;
  /** The moment that `new Date()` gives; left out: the real one. */
  readonly now?: string;
}

export interface LoadedCode {
  /** Calls a top-level function as a cell does: by its name in Sheets. */
  call(name: string, ...args: readonly unknown[]): unknown;
  readonly asked: Asked;
}

let script: vm.Script | undefined;

/** dist/sheets/Code.js, in a realm that has nothing but the language: Apps Script lacks most of what Node adds. */
export function loadCode({ google: options, now }: LoadOptions = {}): LoadedCode {
  const context = vm.createContext(Object.create(null) as object, { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext('delete globalThis.Intl; delete globalThis.WebAssembly; delete globalThis.console', context);
  if (now !== undefined)
    vm.runInContext(
      `globalThis.Date = class extends Date { constructor(...given) { super(...(given.length ? given : [${Date.parse(now)}])); } }`,
      context,
    );
  const { services, asked } = options
    ? google(options)
    : { services: {}, asked: { zone: 0, formatDate: 0, values: {} } };
  Object.assign(context, services);
  (script ??= new vm.Script(builtCode(), { filename: 'Code.js' })).runInContext(context);
  return {
    asked,
    call(name, ...args) {
      const found: unknown = (context as Record<string, unknown>)[name];
      if (typeof found !== 'function') throw new Error(`Code.js has no function ${name}`);
      return (found as (...given: readonly unknown[]) => unknown)(...args);
    },
  };
}

function builtCode(): string {
  try {
    return readFileSync(fileURLToPath(new URL('../../dist/sheets/Code.js', import.meta.url)), 'utf8');
  } catch {
    throw new Error('dist/sheets/Code.js is missing: run "npm run build" first');
  }
}
