// Facts about Univer 0.25.1 that the host relies on: an upgrade that changes one shows here.
import { SheetPermissionCheckController } from '@univerjs/sheets';
import { expect, it } from 'vitest';
import { chartData } from './book/chart-data';
import { headlessBook } from './node/headless-univer';

const until = (f: () => unknown) => expect.poll(f, { timeout: 5000, interval: 10 });

it('still has the permission scan that the playground switches off', () => {
  const book = headlessBook({ A: [] });
  const controller: object = book.engine.injector.get(SheetPermissionCheckController);
  expect(controller).toHaveProperty('_permissionCheckWithFormula', expect.any(Function));
});
it('adjusts references to deleted rows where the sheet is active (issue 7305: elsewhere it does not)', async () => {
  const book = headlessBook({ Data: [[1], [2], [3]], Calc: [['=SUM(Data!A1:A3)']] });
  await until(() => book.read('Calc', 'A1')).toEqual([[6]]);
  const data = book.sheets.get('Data');
  book.sheets.activate(data);
  data.deleteRows(1, 1);
  await until(() => book.read('Calc', 'A1')).toEqual([[4]]);
  const calc = book.sheets.get('Calc');
  expect(book.cells.formulasOf(calc, { r: 0, c: 0, rows: 1, cols: 1 })).toEqual([['=SUM(Data!A1:A2)']]);
});
it('takes a name for what it means in this workbook, though another one used the same text', async () => {
  for (const quota of [500, 600]) {
    const book = headlessBook({ A: [] });
    book.names.add('QUOTA', `=${quota}`, '');
    book.type('A', 'A1', '=1');
    await until(() => book.read('A', 'A1')).toEqual([[1]]); // the calculation that knows the name to be new is over
    book.type('A', 'A2', '=QUOTA*2');
    await until(() => book.read('A', 'A2')).toEqual([[quota * 2]]);
  }
});
it('spells names, tables and columns as they were made', () => {
  const book = headlessBook({ Deals: [['Amount'], [1]], A: [] });
  book.tables.add(book.sheets.get('Deals'), { r: 0, c: 0, rows: 2, cols: 1 }, 'Pipeline');
  book.names.add('KPI_AS_OF', '=Deals!$A$2', '');
  const formula = (text: string) => {
    book.type('A', 'A1', text);
    return book.cells.formulasOf(book.sheets.get('A'), { r: 0, c: 0, rows: 1, cols: 1 })[0]?.[0];
  };
  expect(formula('=SUM(pipeline[amount])+kpi_as_of&"pipeline[amount] kpi_as_of"')).toBe(
    '=SUM(Pipeline[Amount])+KPI_AS_OF&"pipeline[amount] kpi_as_of"',
  );
  expect(formula("='pipeline'!A1+pipeline(1)")).toBe("='pipeline'!A1+pipeline(1)");
});
it('tells what a chart shows: labels, series and their names', () => {
  const book = headlessBook({
    Trend: [
      ['Month', 'Coverage', 'Velocity'],
      ['2026-01-31', 2.5, 10],
      ['2026-02-28', '', 12],
      ['2026-03-31', 3, '=NA()'],
    ],
    Line: [[1, 2, 4]],
  });
  const on = (
    name: string,
    area: Parameters<typeof chartData>[1]['source']['area'],
    by: 'Auto' | 'Columns' = 'Auto',
  ) => {
    const sheet = book.sheets.get(name).getSheetId();
    return chartData(book, book.charts.add(sheet, 'Line', { sheet, area }, by));
  };
  expect(on('Trend', { r: 0, c: 0, rows: 4, cols: 3 }, 'Columns')).toEqual({
    categories: ['1/31/2026', '2/28/2026', '3/31/2026'],
    series: [
      { name: 'Coverage', values: [2.5, null, 3] },
      { name: 'Velocity', values: [10, 12, null] },
    ],
  });
  expect(on('Line', { r: 0, c: 0, rows: 1, cols: 3 })).toEqual({
    categories: ['1', '2', '3'],
    series: [{ name: 'Series1', values: [1, 2, 4] }],
  });
});
it('lets formulas refer beyond the sheet as it is now', async () => {
  const book = headlessBook({ Data: [[1]], Calc: [["=Data!A5000&'Data'!AZ1&SUM(A1000:BZ1000)"]] });
  await until(() => book.read('Calc', 'A1')).toEqual([['0']]);
});
