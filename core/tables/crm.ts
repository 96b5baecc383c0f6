/** What is particular to one CRM's exports. One file per CRM in crms/; everything else about it is derived. */
export interface Crm {
  readonly id: string;
  readonly title: string;
  /** Headers that give this CRM away, plain (see header.ts), prefixes kept; each one found is a vote. */
  readonly signature: readonly string[];
  /**
   * Headers by kind of table and field, as `headerNames` writes them. Where an export holds several of one field's
   * headers, the first listed wins: that is this CRM's own rule, not a guess ("Amount (converted)" before "Amount").
   */
  readonly columns: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly doubts?: readonly Doubt[];
  /** Amounts that the CRM has converted into one currency: the deal's own currency is not theirs. */
  readonly converted?: readonly string[];
  /** Why an export has no day of closing, where it has none: then the expected date stands in. */
  readonly noClosingDay?: string;
  /** The close date a deal gets when nobody chooses one. */
  readonly defaultCloseDate?: 'end of the month';
  /** The probability a stage has when nobody sets one: then it says nothing. */
  readonly unsetProbability?: number;
  /** Lead statuses that mean converted here and not elsewhere, lower case. */
  readonly convertedLeads?: readonly string[];
  /** Default open stages, first to last, with the CRM's default probability where it has one. Only a fallback for order and weights. */
  readonly stages: readonly (readonly [stage: string, probability: number | null])[];
}

/** Headers that look like a field and must not be taken for it: left alone, with the reason, unless the setup chooses one. */
export interface Doubt {
  readonly kind: string;
  readonly field: string;
  readonly headers: readonly string[];
  /** Only where one of these stands in the same file. */
  readonly beside?: readonly string[];
  /** Ends the sentence `column "value" …`. */
  readonly because: string;
  /** What to do, besides choosing the column in the setup. */
  readonly instead?: string;
}
