import type { Kind } from '../kind';
import { accounts } from './accounts';
import { calls } from './calls';
import { contacts } from './contacts';
import { deals } from './deals';
import { forecasts } from './forecasts';
import { leads } from './leads';
import { outreach } from './outreach';
import { spend } from './spend';
import { stageHistory } from './stage-history';
import { subscriptions } from './subscriptions';
import { targets } from './targets';
import { time } from './time';
import { trials } from './trials';

/** Every kind of table, in the order in which the pane offers them. */
export const kinds: Readonly<Record<KindId, Kind>> = {
  deals,
  stage_history: stageHistory,
  leads,
  outreach,
  contacts,
  accounts,
  trials,
  subscriptions,
  spend,
  calls,
  forecasts,
  time,
  targets,
};

export type KindId =
  | 'deals'
  | 'stage_history'
  | 'leads'
  | 'outreach'
  | 'contacts'
  | 'accounts'
  | 'trials'
  | 'subscriptions'
  | 'spend'
  | 'calls'
  | 'forecasts'
  | 'time'
  | 'targets';
