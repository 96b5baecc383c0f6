import type { PastedRow } from './pasted';
import { type Target, type TargetDraft, emptyTarget } from './target-draft';

/** What is being edited on the targets page. */
export interface TargetsDraft {
  readonly adding: TargetDraft;
  /** The target being changed, as it stood, and as typed. */
  readonly editing: { readonly target: Target; readonly draft: TargetDraft } | null;
  /** Rows read from the sheet and not added yet. */
  readonly pasted: readonly PastedRow[];
}

export const noTargetsDraft: TargetsDraft = { adding: emptyTarget, editing: null, pasted: [] };
