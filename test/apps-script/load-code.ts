import vm from 'node:vm';
import { builtCode, builtProject } from './built';
import { type Asked, type GoogleOptions, google } from './google';
import { script } from './script';
import type { Mode } from './session';

export interface LoadOptions {
  /** Google's services; left out: the language and nothing else. */
  readonly google?: GoogleOptions;
  /** The moment that `new Date()` gives; left out: the real one. */
  readonly now?: string;
  /** Whether the engine has Intl; as Google's has. */
  readonly intl?: boolean;
}

export interface LoadedCode {
  /** Calls a top-level function as a cell does: by its name in Sheets. */
  call(name: string, ...args: readonly unknown[]): unknown;
  /** Calls one as whoever `mode` says. Google loads the whole script anew for every run, and so does this. */
  run(mode: Mode, name: string, ...args: readonly unknown[]): unknown;
  readonly asked: Asked;
  /** The double, where there is one. */
  readonly double: ReturnType<typeof google> | null;
  /** The moment that later runs take for now. */
  setNow(now: string): void;
}

let compiled: vm.Script | undefined;

/** dist/sheets/Code.js, in a realm that has nothing but the language: Apps Script lacks most of what Node adds. */
export function loadCode({ google: options, now, intl = true }: LoadOptions = {}): LoadedCode {
  const double = options ? google(options, builtProject()) : null;
  let moment = now;
  const load = (): Record<string, unknown> => {
    const context = vm.createContext(Object.create(null) as object, {
      codeGeneration: { strings: false, wasm: false },
    });
    vm.runInContext('delete globalThis.WebAssembly; delete globalThis.console', context);
    // Google does not promise the tables of languages: what ships works without them.
    if (!intl) vm.runInContext('delete globalThis.Intl', context);
    if (moment !== undefined)
      vm.runInContext(
        `globalThis.Date = class extends Date { constructor(...given) { super(...(given.length ? given : [${Date.parse(moment)}])); } }`,
        context,
      );
    Object.assign(context, double?.services);
    (compiled ??= new vm.Script(builtCode(), { filename: 'Code.js' })).runInContext(context);
    return context;
  };
  const { call, run, reload } = script(load, double?.session);
  return {
    asked: double?.asked ?? { zone: 0, formatDate: 0, values: {} },
    double,
    call,
    run,
    setNow(next) {
      moment = next;
      reload();
    },
  };
}
