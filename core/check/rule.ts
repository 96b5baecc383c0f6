import type { Day } from '../day';
import type { Deals } from '../measures/deals';
import type { Table } from '../tables/table';
import type { Found } from './issue';

/** One thing that may be wrong, whatever the table holds. */
export interface TableRule {
  /** What many of its issues are called: "12 more unreadable cells". */
  readonly many: string;
  find(table: Table, found: Found): void;
}

/** One thing that may be wrong with deals. */
export interface DealRule {
  readonly many: string;
  find(deals: Deals, today: Day, found: Found): void;
}
