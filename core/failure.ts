/** Why there is no value. A closed list: each host maps each code once, and nothing else can reach a cell. */
export type FailureCode =
  | 'no-data' // asked correctly, but nothing to compute from
  | 'target-met' // nothing left to cover: good news without a number
  | 'not-set-up' // the table-less form before the setup names what it needs
  | 'no-table' // no range, or one without a header
  | 'missing-column'
  | 'ambiguous-column'
  | 'bad-cell' // text in a number column, an impossible day, an error value
  | 'mixed-currency'
  | 'unknown-stage'
  | 'bad-argument'
  | 'unknown-name' // a KPI, filter column, option or variant that does not exist
  | 'not-finite'
  | 'broken'; // our own fault

export interface Failure {
  readonly code: FailureCode;
  /** One sentence for the person at the sheet: names the input and says what to do. */
  readonly message: string;
}

export const fail = (code: FailureCode, message: string): Failure => ({ code, message });

export const isFailure = (x: unknown): x is Failure =>
  typeof x === 'object' && x !== null && 'code' in x && 'message' in x && !(x instanceof Error);

/** Carries a failure from deep inside a measurement to the one runner, which turns it into a value again. */
class Refusal {
  constructor(readonly failure: Failure) {}
}

/** Stops the present measurement. Only `attempt` may stand above. */
export function refuse(failure: Failure): never {
  throw new Refusal(failure);
}

/** Runs a measurement: its value, or the failure it was refused with. Nothing leaves here as an exception. */
export function attempt<T>(measurement: () => T): T | Failure {
  try {
    return measurement();
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.failure;
    const detail = thrown instanceof Error ? thrown.message : String(thrown);
    return fail(
      'broken',
      `Sales KPI failed on its own account (${detail}). Please report it with the formula you used.`,
    );
  }
}
