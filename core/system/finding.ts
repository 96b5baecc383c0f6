import type { Layer } from '../kpi';

/** One line of a diagnosis. */
export interface Finding {
  readonly finding: string;
  readonly because: string;
  /** The layer to act on; null where there is none to name. */
  readonly actOn: Layer | null;
}
