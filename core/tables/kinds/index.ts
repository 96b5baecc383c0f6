import type { Kind } from '../kind';
import { deals } from './deals';
import { subscriptions } from './subscriptions';

/** Every kind of table, in the order in which the pane offers them. */
export const kinds: Readonly<Record<KindId, Kind>> = { deals, subscriptions };

export type KindId = 'deals' | 'subscriptions';
