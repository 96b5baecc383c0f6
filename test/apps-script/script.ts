import type { Mode, Session } from './session';

/** The script's global functions, as loading it gives them. */
export type Globals = Readonly<Record<string, unknown>>;

/** Runs the functions of a script. Google loads all of it anew for every run, and so does `run`. */
export function script(load: () => Globals, session?: Session) {
  let loaded = load();
  const invoke = (name: string, args: readonly unknown[]): unknown => {
    const found = loaded[name];
    if (typeof found !== 'function' || name.endsWith('_')) throw new Error(`Code.js has no function ${name}`);
    return (found as (...given: readonly unknown[]) => unknown)(...args);
  };
  const as = (mode: Mode, name: string, args: readonly unknown[]): unknown => {
    if (!session) return invoke(name, args);
    const former = session.mode;
    session.mode = mode;
    try {
      return invoke(name, args);
    } finally {
      session.mode = former;
      session.ended();
    }
  };
  return {
    /** As a cell does. */
    call: (name: string, ...args: readonly unknown[]) => as('custom function', name, args),
    run(mode: Mode, name: string, ...args: readonly unknown[]): unknown {
      loaded = load();
      return as(mode, name, args);
    },
    reload: () => void (loaded = load()),
  };
}
