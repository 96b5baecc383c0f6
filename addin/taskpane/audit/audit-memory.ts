import type { DecisionDraft } from '../review/decision-draft';
import type { EraseDraft } from '../people/erase-draft';
import { nobodyErased } from '../people/erase-draft';
import type { MetricDraft } from './metric-draft';

/** A decision about a metric of the user's own says what happened as well. */
export type MetricDecisionDraft = DecisionDraft & { readonly happened: string };

/** What the person opened and typed on the page; it outlasts a look at another tab, and a save that fails. */
export interface AuditMemory {
  readonly open: readonly string[];
  readonly answers: Readonly<Record<string, MetricDraft>>;
  readonly decisions: Readonly<Record<string, MetricDecisionDraft>>;
  readonly name: string;
  readonly nameRefused: boolean;
  readonly erase: EraseDraft;
}

export const newAuditMemory: AuditMemory = {
  open: [],
  answers: {},
  decisions: {},
  name: '',
  nameRefused: false,
  erase: nobodyErased,
};
