// Formulas in a spreadsheet: when Google calculates them, what "Refresh formulas" does, and what it never does to a formula.
import { beforeEach, describe, expect, test } from 'vitest';
import { Calculation } from './calculation';
import { AS_OF, type Spreadsheet, openSpreadsheet } from './workbook';

let code: Spreadsheet;
let calculation: Calculation;
const book = () => code.double.book;
const cell = (row: number, column = 1) => book().grid('Calc')!.cell(row, column);
const type = (row: number, formula: string) => {
  const at = cell(row);
  at.formula = formula;
  calculation.entered(at);
};
const refresh = () => {
  code.run('person', 'kpiRefreshFormulas');
  return book().toasts.at(-1);
};
/** Makes the newest lost deal of the table one that was won. */
function winOne(): void {
  const rows = book().values('Deals');
  const stage = rows[0]!.indexOf('Stage');
  const closed = rows[0]!.indexOf('Close Date');
  const lost = rows.flatMap((row, at) => (row[stage] === 'Closed Lost' ? [{ at, day: Number(row[closed]) }] : []));
  const newest = lost
    .filter(({ day }) => day <= Date.UTC(2026, 5, 30) && day > Date.UTC(2026, 4, 1))
    .sort((a, b) => b.day - a.day)[0]!;
  book()
    .grid('Deals')!
    .cell(newest.at + 1, stage + 1).value = 'Closed Won';
}

beforeEach(() => {
  code = openSpreadsheet({ tabs: { Calc: [['']] } });
  calculation = new Calculation(book(), (name, args) => code.call(name, ...args));
  code.double.onEntered((at) => calculation.entered(at));
});

describe('a formula that is passed its table', () => {
  test('follows the table by itself, and gives what the one without a table gives', () => {
    const last = book().grid('Deals')!.lastRow;
    type(1, `=WIN_RATE(Deals!A1:L${last};"2026-06-30")`);
    type(2, '=WIN_RATE()');
    calculation.settle();
    expect(typeof cell(1).value).toBe('number');
    expect(cell(2).value).toBe(cell(1).value);
    const before = cell(1).value as number;
    winOne();
    calculation.settle();
    expect(cell(1).value).toBeGreaterThan(before);
    expect(cell(2).value).toBe(before); // Google does not know what it has read
  });

  test('may be passed the day of the summary, by its name', () => {
    code.run('person', 'kpiWriteSummary');
    const last = book().grid('Deals')!.lastRow;
    type(1, `=WIN_RATE(Deals!A1:L${last};KPI_AS_OF)`);
    type(2, '=KPI_PERIOD(KPI_AS_OF;"quarter")');
    calculation.settle();
    expect(cell(1).value).toBe(code.call('WIN_RATE', book().values('Deals'), AS_OF));
    expect(cell(2).value).toBe('2026-Q2');
  });

  test('with a table for its answer spills, and says #REF! where something is in the way', () => {
    type(1, '=KPI_EXPLAIN("WIN_RATE")');
    calculation.settle();
    expect(book().values('Calc').length).toBeGreaterThan(5);
    cell(3).value = 'mine';
    delete cell(3).spilledFrom;
    calculation.entered(cell(1));
    calculation.settle();
    expect(cell(1).value).toBe('#REF!');
  });

  test('shows its sentence where there is no value', () => {
    type(1, '=WIN_RATE_FROM(0;0)');
    calculation.settle();
    expect(cell(1)).toMatchObject({
      value: '#ERROR!',
      look: { note: expect.stringMatching(/^Win rate divides by/) as string },
    });
  });
});

test('a formula that may not look for marks says what is missing', () => {
  code = openSpreadsheet({ setup: null });
  code.double.session.before = (name) => {
    if (name.startsWith('Spreadsheet.createDeveloperMetadataFinder')) throw new Error('You do not have permission');
  };
  expect(() => code.call('WIN_RATE')).toThrow(/^No deals table is connected: open KPI setup/);
});

describe('Refresh formulas', () => {
  test('calculates the formulas without a table again, and changes no formula', () => {
    type(1, '=WIN_RATE()');
    type(2, '=IFERROR(win_rate();"none")');
    type(3, '=SUM(A1;B1)');
    calculation.settle();
    const before = cell(1).value as number;
    winOne();
    calculation.settle();
    expect(cell(1).value).toBe(before);
    expect(refresh()).toBe('2 formulas are calculated again.');
    calculation.settle();
    expect(cell(1).value).toBeGreaterThan(before);
    expect([1, 2, 3].map((row) => cell(row).formula.toUpperCase())).toEqual([
      '=WIN_RATE()',
      '=IFERROR(WIN_RATE();"NONE")',
      '=SUM(A1;B1)',
    ]);
  });

  test('touches names that hold another one only as a whole', () => {
    type(1, '=KPI_EXPLAIN("WIN_RATE")');
    type(2, '=WIN_RATE_FROM(3;7)');
    refresh();
    expect([cell(1).formula, cell(2).formula]).toEqual(['=KPI_EXPLAIN("WIN_RATE")', '=WIN_RATE_FROM(3;7)']);
  });

  test('where it fails half-way, it turns back what it turned; and what was left turned, the next run turns back', () => {
    type(1, '=WIN_RATE()');
    type(2, '=NET_REVENUE_RETENTION()');
    let turns = 0;
    code.double.session.before = (name) => {
      if (name === 'TextFinder.replaceAllWith' && ++turns === 2) throw new Error('This cell is protected');
    };
    expect(refresh()).toBe('This cell is protected');
    code.double.session.before = () => undefined;
    expect([cell(1).formula, cell(2).formula]).toEqual(['=WIN_RATE()', '=NET_REVENUE_RETENTION()']);
    cell(1).formula = '=KPI_REFRESHING_WIN_RATE()';
    refresh();
    expect(cell(1).formula).toBe('=WIN_RATE()');
  });

  test('says so where there are none', () =>
    expect(refresh()).toBe('No formula of Sales KPIs is in this spreadsheet.'));
});
