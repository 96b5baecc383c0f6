import type { Answer } from '../answer';
import type { Argument } from '../arguments/scalar';
import type { Kpi } from '../kpi';
import type { Desk } from '../request';
import type { Parameter } from '../signature';

/** A public function of both hosts. */
export interface PublicFunction {
  /** In Excel KPI.<name>. */
  readonly name: string;
  /** In Google Sheets; differs where Sheets has a built-in of that name. */
  readonly sheetsName: string;
  readonly summary: string;
  readonly gives: 'number' | 'text' | 'table';
  readonly parameters: readonly Parameter[];
  /** Updates by itself when the connected workbook changes. */
  readonly live: boolean;
  call(args: readonly Argument[], desk: Desk, kpis: readonly Kpi[]): Answer;
}
