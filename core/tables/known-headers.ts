import { crms } from './crms/index';
import type { Kind } from './kind';

const known = new WeakMap<Kind, ReadonlySet<string>>();

/** Every header that means something in this kind of table, in any CRM: what a header row is known by. */
export function knownHeaders(kind: Kind): ReadonlySet<string> {
  let headers = known.get(kind);
  if (!headers) {
    const ofCrms = crms.flatMap((crm) => Object.values(crm.columns[kind.id] ?? {}).flat());
    const ofAll = Object.values(kind.fields).flatMap((field) => field.aliases);
    known.set(kind, (headers = new Set([...ofAll, ...ofCrms])));
  }
  return headers;
}
