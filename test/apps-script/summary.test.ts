// The menu's "Write CEO summary": what stands on the tab. How often Google is asked: service-calls.test.ts.
import { describe, expect, test } from 'vitest';
import { HISTORY_TAB, SUMMARY_TAB } from '../../core/index';
import { AS_OF, connectedSetup, openSpreadsheet } from './workbook';

const ZONES = ['Pacific/Auckland', 'America/Los_Angeles', 'Asia/Tokyo'];
const write = (code: ReturnType<typeof openSpreadsheet>) => code.run('person', 'kpiWriteSummary');

describe.each(ZONES)('in %s', (zone) => {
  const code = openSpreadsheet({ zone });
  write(code);
  const { book } = code.double;
  const cells = book.values(SUMMARY_TAB);

  test('the five stand there, with values', () => {
    expect(book.toasts.at(-1)).toBe('The CEO summary is written. It is the tab in front of you.');
    expect(cells[0]![0]).toBe('=Northwind: CEO summary');
    expect(cells.slice(4, 9).map((row) => [row[0], typeof row[1]])).toEqual([
      ['Pipeline coverage', 'number'],
      ['Pipeline velocity', 'number'],
      ['Win rate', 'number'],
      ['Average deal size', 'number'],
      ['Net revenue retention', 'number'],
    ]);
    expect(cells[6]![1]).toBe(code.call('WIN_RATE'));
    expect(book.active?.name).toBe(SUMMARY_TAB);
  });

  test('the day of the numbers is a day, under the name that formulas point to', () => {
    const at = book.names.get('KPI_AS_OF')!;
    expect([at.row, at.column]).toEqual([2, 2]);
    expect(at.grid.cell(2, 2)).toMatchObject({ value: AS_OF, format: 'm/d/yyyy' });
  });

  test('the history has a row of each KPI that is on', () => {
    const rows = book.values(HISTORY_TAB);
    expect(rows[0]).toContain('KPI');
    expect(rows.slice(1).map((row) => row[1])).toContain('WIN_RATE');
    write(code);
    expect(book.values(HISTORY_TAB)).toHaveLength(rows.length);
  });
});

describe('the tab', () => {
  const code = openSpreadsheet({ locale: 'de_DE' });
  write(code);
  const grid = code.double.book.grid(SUMMARY_TAB)!;

  test('draws its trends by SPARKLINE, with options in hidden cells and no comma, point or brace', () => {
    const { formula } = grid.cell(5, 5);
    const [, data, look] =
      /^=SPARKLINE\((\$[A-Z]+\$\d+:\$[A-Z]+\$\d+);(\$[A-Z]+\$\d+:\$[A-Z]+\$\d+)\)$/.exec(formula) ?? [];
    expect([data, look]).toEqual([expect.any(String), expect.any(String)]);
    const column = Math.max(...grid.hidden) - 1;
    const options = [1, 2, 3, 4].map((row) => [grid.cell(row, column).value, grid.cell(row, column + 1).value]);
    expect(options.map(([name]) => name)).toEqual(['charttype', 'color', 'linewidth', 'empty']);
    expect(options[1]![1]).toMatch(/^#[0-9A-F]{6}$/);
  });

  test('says out of date by itself, in every locale', () =>
    expect(grid.cell(2, 3).formula).toBe('=IF(TODAY()-B2>7;"OUT OF DATE";"")'));

  test('paints status, sets columns, and warns who types into it', () => {
    expect(grid.cell(5, 3).look.Backgrounds).toMatch(/^#/);
    expect(grid.cell(5, 2).look).toMatchObject({ FontSizes: 14, FontWeights: 'bold' });
    expect(grid.widths.get(8)).toBeGreaterThan(300);
    expect(grid.protections).toEqual([{ description: expect.any(String), warningOnly: true }]);
    expect(grid.traits).toMatchObject({ gridlines: false });
  });

  test('is found again under another name, and drawn there', () => {
    grid.name = 'For the board';
    grid.widths.set(8, 99);
    write(code);
    expect(code.double.book.grid(SUMMARY_TAB)).toBeUndefined();
    expect(grid.cell(5, 1).value).toBe('Pipeline coverage');
    expect(grid.protections).toHaveLength(1);
    expect(grid.widths.get(8)).toBe(99); // a width that a person chose
  });

  test('bears its mark beside those of others', () => {
    const code = openSpreadsheet();
    const sheet = code.double.book.add(SUMMARY_TAB);
    sheet.metadata.push({ key: 'of-another-script', value: 'x' });
    write(code);
    expect(sheet.metadata.map(({ key }) => key)).toEqual(['of-another-script', 'sales-kpi-tab']);
    expect(sheet.protections).toHaveLength(1);
  });

  test('leaves no row of an earlier, longer summary', () => {
    grid.cell(90, 1).value = 'left over';
    write(code);
    expect(grid.cell(90, 1).value).toBe('');
  });
});

describe('where it cannot be written', () => {
  const last = (code: ReturnType<typeof openSpreadsheet>) => code.double.book.toasts.at(-1);

  test('nothing is connected: says so, and makes no tab', () => {
    const code = openSpreadsheet({ setup: null });
    write(code);
    expect(last(code)).toMatch(/^No table is connected yet/);
    expect(code.double.book.grid(SUMMARY_TAB)).toBeUndefined();
  });

  test('a setup that cannot be read is named by its cell', () => {
    const code = openSpreadsheet();
    code.double.book.grid('KPI Setup')!.cell(1, 3).value = 'two';
    write(code);
    expect(last(code)).toMatch(/^KPI Setup, cell C1: /);
  });

  test('somebody else is writing: nothing is written', () => {
    const code = openSpreadsheet();
    code.double.book.lockedByAnother = true;
    write(code);
    expect(last(code)).toMatch(/^Somebody else is just writing/);
    expect(code.double.book.grid(SUMMARY_TAB)).toBeUndefined();
  });

  test('Google refuses the values: the former tab stands, and the lock is free', () => {
    const code = openSpreadsheet();
    write(code);
    const before = code.double.book.values(SUMMARY_TAB);
    code.setNow('2026-07-02T13:00:00Z');
    code.double.session.before = (name) => {
      if (name === 'Range.setValues') throw new Error('Service Spreadsheets failed');
    };
    write(code);
    expect(last(code)).toBe('Service Spreadsheets failed');
    expect(code.double.book.values(SUMMARY_TAB)).toEqual(before);
    expect(code.double.isLocked()).toBe(false);
  });

  test('a broken history stops no summary, and is said', () => {
    const code = openSpreadsheet({ tabs: { [HISTORY_TAB]: [['Day', 'something', 'else']] } });
    write(code);
    expect(last(code)).toMatch(
      /^The summary is written, but its numbers were not kept in KPI History: KPI History, row 1/,
    );
    expect(code.double.book.grid(SUMMARY_TAB)).toBeDefined();
  });
});

test('a setup may hold what looks like a formula: it stays text', () => {
  const code = openSpreadsheet({
    setup: { ...connectedSetup, options: { ...connectedSetup.options, company: '=1+1' } },
  });
  write(code);
  expect(code.double.book.grid(SUMMARY_TAB)!.cell(1, 1)).toMatchObject({ value: '=1+1: CEO summary', formula: '' });
});
