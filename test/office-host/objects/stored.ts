// Members that are nothing but kept values.
import { Obj } from '../richapi';

/** An object whose members live in a record of the workbook. */
export abstract class Stored<T extends object> extends Obj {
  constructor(
    readonly $bag: T,
    readonly $changed: () => void = () => undefined,
    readonly $guard: () => void = () => undefined,
  ) {
    super();
  }
}

/** Declares readable and writable members, spelled as in the record. */
export function stored<T extends object>(
  kind: abstract new (...args: never[]) => Stored<T>,
  ...names: (keyof T & string)[]
): void {
  for (const name of names)
    Object.defineProperty(kind.prototype, name, {
      configurable: true,
      get(this: Stored<T>) {
        return this.$bag[name];
      },
      set(this: Stored<T>, value: T[typeof name]) {
        this.$guard();
        this.$bag[name] = value;
        this.$changed();
      },
    });
}
