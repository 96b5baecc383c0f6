/** What is particular to one CRM's exports. One file per CRM in crms/; everything else about it is derived. */
export interface Crm {
  readonly id: string;
  readonly title: string;
  /** Normalised headers that give this CRM away; each one found is a vote. */
  readonly signature: readonly string[];
  /**
   * Headers by kind of table and field, normalised. Where an export holds several of one field's headers, the first
   * listed wins: that is this CRM's own rule, not a guess ("Amount (converted)" before "Amount").
   */
  readonly columns: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Default open stages, first to last, with the CRM's default probability. Only a fallback for order and weights. */
  readonly stages: readonly (readonly [stage: string, probability: number])[];
}
