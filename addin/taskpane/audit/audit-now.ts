import {
  type Audit,
  type AuditAnswer,
  type AuditedItem,
  type Day,
  auditOf,
  isFailure,
  kpis,
} from '../../../core/index';
import { decisionsIn, historyIn } from '../review/records';
import { words } from '../words';
import type { Ready } from '../workbook';

export interface ItemNow extends Omit<AuditedItem, 'verdict'> {
  readonly key: string;
  /** null: the audit answers from a log that cannot be read. */
  readonly verdict: AuditedItem['verdict'] | null;
}

export interface AuditNow extends Omit<Audit, 'items'> {
  readonly items: readonly ItemNow[];
}

/** The audit of the workbook as read. Without its logs it would find that nothing was ever decided, so it says nothing then. */
export function auditNow({ setup, records }: Ready, today: Day): AuditNow {
  const logs = { decisions: decisionsIn(records), history: historyIn(records) };
  const unread = isFailure(records.decisions) || isFailure(records.history);
  const audit = auditOf(kpis, setup, logs, today);
  return {
    ...audit,
    items: audit.items.map((item): ItemNow => ({
      ...item,
      key: item.kpi ? `${item.kpi.id}\u0001${item.scope}` : item.title,
      ...(unread ? { verdict: null, answers: item.answers.map(unanswered), proposeQuarterly: false } : {}),
    })),
  };
}

const unanswered = (answer: AuditAnswer): AuditAnswer =>
  answer.standard === 'produced a decision' ? { ...answer, met: null, says: words.audit.logUnread } : answer;
