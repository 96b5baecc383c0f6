import type { PlanCell } from '../../core/index';

export type Cells = readonly (readonly (PlanCell | null | undefined)[])[];

/** Every cell of a rectangle, asked the same. */
export const each = <T>(cells: Cells, of: (cell: PlanCell | null | undefined) => T): T[][] =>
  cells.map((row) => row.map(of));
