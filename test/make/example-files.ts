import { isoDay, sampleSubscriptions } from '../../core/index';
import { planWorkbook } from '../xlsx/plan-workbook';
import { csv } from './exports/csv';
import { crmExports } from './exports/index';
import { AS_OF, salesWorkbook } from './sales-workbook';

/** Every generated file of examples/, by its name. The same content each time. */
export async function exampleFiles(): Promise<ReadonlyMap<string, string | Buffer>> {
  const { rows, dayColumns } = sampleSubscriptions(AS_OF);
  const subscriptions = rows.map((row) =>
    row.map((cell, column) => (typeof cell === 'number' && dayColumns.includes(column) ? isoDay(cell) : cell)),
  );
  return new Map<string, string | Buffer>([
    ...crmExports(AS_OF).map((one): [string, string] => [`${one.file}.csv`, csv(one.rows)]),
    ['subscriptions.csv', csv(subscriptions)],
    ['sales-kpi.xlsx', await planWorkbook(salesWorkbook())],
  ]);
}
