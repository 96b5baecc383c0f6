import { refuse } from '../failure';
import * as says from '../sentences';
import type { Source } from './source';

/** Asks the host for what it has not read, and stops whoever needs it until then. */
export function refuseUnread(source: Source, column: number | null, header?: string): never {
  source.unread?.ask(column);
  refuse(says.unread(source.name, header));
}
