import type { DealField } from '../tables/kinds/deals';
import { type Table, refuseBadCell } from '../tables/table';
import type { Deals } from './deals';
import { StageLog } from './stage-log';

/** A column of the deals that holds the day each deal entered one stage. */
interface StageColumn {
  readonly column: number;
  readonly stage: string;
}

const DATE_ENTERED = /^\s*date entered\s+["“']?(.+?)["”']?\s*$/i;

export const isStageColumn = (header: string): boolean => DATE_ENTERED.test(header);

/** HubSpot's columns: Date entered "Contract Sent (Sales Pipeline)". */
export function stageColumns(table: Table<DealField>): readonly StageColumn[] {
  return table.headers.flatMap((header, column) => {
    const named = DATE_ENTERED.exec(header)?.[1];
    return named === undefined || table.fieldOfColumn(column) ? [] : [{ column, stage: stageNamed(table, named) }];
  });
}

/** Without the pipeline in brackets, unless the brackets are part of a stage's own name. */
function stageNamed(table: Table<DealField>, name: string): string {
  const known = table.has('stage') ? table.text('stage').texts : [];
  const own = known.find((stage) => stage.toLowerCase() === name.toLowerCase());
  return own ?? name.replace(/\s*\([^()]*\)$/, '');
}

export function logFromColumns(deals: Deals): StageLog {
  const { table } = deals;
  const log = new StageLog(deals, 'the "Date entered …" columns of the deals');
  for (const { column, stage } of stageColumns(table)) {
    const days = table.typedColumn(column, 'day');
    if (days.type !== 'day') continue;
    for (let row = 0; row < table.size; row++) {
      if (days.bad.has(row)) log.addUnreadable(row, () => refuseBadCell(table, days, row));
      else if (days.values[row]! > 0) log.add(row, stage, days.values[row]!);
    }
  }
  return log;
}
