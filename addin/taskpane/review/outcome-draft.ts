import { type Day, isoDay } from '../../../core/index';

/** What became of a decision, as typed. */
export interface OutcomeDraft {
  readonly outcome: string;
  readonly done: string;
  /** Why it was not written. */
  readonly problem: { readonly field: 'outcome' | 'done'; readonly why: string } | null;
}

export const newOutcome = (today: Day): OutcomeDraft => ({ outcome: '', done: isoDay(today), problem: null });
