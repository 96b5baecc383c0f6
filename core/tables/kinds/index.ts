import type { Kind } from '../kind';
import { accounts } from './accounts';
import { contacts } from './contacts';
import { deals } from './deals';
import { stageHistory } from './stage-history';
import { subscriptions } from './subscriptions';

/** Every kind of table, in the order in which the pane offers them. */
export const kinds: Readonly<Record<KindId, Kind>> = {
  deals,
  stage_history: stageHistory,
  contacts,
  accounts,
  subscriptions,
};

export type KindId = 'deals' | 'stage_history' | 'contacts' | 'accounts' | 'subscriptions';
