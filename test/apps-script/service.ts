import type { Session } from './session';
import { strict } from './strict';

/** An object of Google's: every method of it is a reach for Google, and what the double does not know throws. */
export function service<T extends object>(session: Session, name: string, members: T): T {
  const reaching = Object.fromEntries(
    Object.entries(members).map(([key, member]) => [
      key,
      typeof member === 'function'
        ? (...args: unknown[]): unknown => {
            session.reach(`${name}.${key}`);
            return (member as (...given: unknown[]) => unknown)(...args);
          }
        : (member as unknown),
    ]),
  );
  return strict(name, reaching as T);
}
