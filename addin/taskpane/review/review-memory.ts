import type { DecisionDraft } from './decision-draft';
import type { OutcomeDraft } from './outcome-draft';
import type { SnoozeDraft } from './snooze-draft';

/** The four ways to look at a review. */
export type Way = 'due' | 'decisions' | 'alerts' | 'people';

/** What the person chose and typed on the page: it outlasts a look at another tab, and a write that fails. */
export interface ReviewMemory {
  readonly way: Way;
  readonly decisions: Readonly<Record<string, DecisionDraft>>;
  readonly outcomes: Readonly<Record<string, OutcomeDraft>>;
  readonly snoozes: Readonly<Record<string, SnoozeDraft>>;
  readonly person: string;
  readonly sheet: 'agenda' | 'briefing';
}

export const newReviewMemory: ReviewMemory = {
  way: 'due',
  decisions: {},
  outcomes: {},
  snoozes: {},
  person: '',
  sheet: 'agenda',
};
