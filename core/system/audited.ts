import type { Decision } from './decision';

export const DECISION_DAYS = 30;

export type Standard = 'linked to revenue' | 'enables a decision' | 'reviewed often enough' | 'produced a decision';

export interface Answer {
  readonly standard: Standard;
  /** null: it cannot be said yet. */
  readonly met: boolean | null;
  readonly says: string;
}

/** What the audit says of a metric: keep it, fix what is named, or put it on the quarterly list. */
export interface Audited {
  readonly title: string;
  readonly verdict: 'keep' | 'fix' | 'archive';
  readonly answers: readonly Answer[];
  readonly fix: readonly string[];
  /** The decisions it produced in the last 30 days. */
  readonly decisions: readonly Decision[];
  /** Green for a quarter: check it quarterly from now on. */
  readonly proposeQuarterly: boolean;
  /** The KPI to take instead, by id. */
  readonly instead: string | null;
}

export const failed = (answers: readonly Answer[]): readonly Answer[] => answers.filter(({ met }) => met === false);
