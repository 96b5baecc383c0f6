import type { SampleTable } from '../../core/index';
import type { Place } from '../taskpane/host';
import { excelCell } from './cell';

/** A new tab with the sample as an Excel table. Names that are taken get a number behind them. */
export function insertSample(wanted: string, sample: SampleTable): Promise<Place> {
  return Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load('items/name');
    tables.load('items/name');
    await context.sync();
    const taken = new Set([...worksheets.items, ...tables.items].map(({ name }) => name.toLowerCase()));
    let tab = wanted;
    for (let i = 2; taken.has(tab.toLowerCase()); i++) tab = `${wanted}${i}`;
    const sheet = worksheets.add(tab);
    const [header] = sample.rows;
    const columns = header!.length;
    const range = sheet.getRangeByIndexes(0, 0, sample.rows.length, columns);
    range.values = sample.rows.map((row) => [...row]);
    for (const column of sample.dayColumns)
      sheet.getRangeByIndexes(1, column, sample.rows.length - 1, 1).numberFormat = sample.rows
        .slice(1)
        .map(() => ['yyyy-mm-dd']);
    const table = tables.add(range, true);
    table.name = tab;
    range.format.autofitColumns();
    await context.sync();
    return {
      tab,
      table: tab,
      rows: sample.rows.length,
      at: { row: 1, column: 1 },
      top: sample.rows.slice(0, 20).map((row) => row.map(excelCell)),
    };
  });
}
