// What of a page already looks as it should is not drawn again. Whatever happens to a page, it looks after the next writing as if
// it were new.
import { describe, expect, test } from 'vitest';
import { SUMMARY_TAB, type Setup, setupPlan } from '../../core/index';
import type { Grid } from './grid';
import { WRAP_STRATEGY } from './range';
import { type Spreadsheet, connectedSetup, openSpreadsheet } from './workbook';

const USUAL_HEIGHT = 21;
const USUAL: readonly unknown[] = [null, false, WRAP_STRATEGY.OVERFLOW];
const few: Setup = { ...connectedSetup, sources: { deals: connectedSetup.sources.deals! }, targets: [] };

const change = (code: Spreadsheet, setup: Setup) => code.ask('draw', { plan: setupPlan(setup), show: false });
const write = (code: Spreadsheet, setup?: Setup): void => {
  if (setup) change(code, setup);
  code.run('person', 'kpiWriteSummary');
};
const page = (code: Spreadsheet): Grid => code.double.book.grid(SUMMARY_TAB)!;
/** What stands there, and what of its look a person sees, row by row; a trait that was never set is the usual one. */
const looks = (grid: Grid) =>
  Array.from({ length: grid.lastRow }, (_, row) => ({
    height: grid.heights.get(row + 1) ?? USUAL_HEIGHT,
    cells: Array.from({ length: grid.lastColumn }, (_, column) => {
      const { value, formula, format, look } = grid.cell(row + 1, column + 1);
      const shown = Object.entries(look).filter(([, trait]) => !grid.hidden.has(column + 1) && !USUAL.includes(trait));
      return [value, formula, format, ...shown.sort(([a], [b]) => (a < b ? -1 : 1))];
    }),
  }));
const fresh = (setup: Setup) => {
  const code = openSpreadsheet();
  write(code, setup);
  return looks(page(code));
};
const asNew = new Map([connectedSetup, few].map((setup) => [setup, fresh(setup)]));
const expectAsNew = (code: Spreadsheet, setup: Setup, what = ''): void =>
  expect(looks(page(code)), what).toEqual(asNew.get(setup));

test('the two pages differ in their rows', () => {
  const lined = (setup: Setup) => asNew.get(setup)!.map(({ cells }) => JSON.stringify(cells[0]).includes('Borders'));
  expect(lined(few)).not.toEqual(lined(connectedSetup));
});

test.each([
  [connectedSetup, few],
  [few, connectedSetup],
])('a page that grows or shrinks', (one, other) => {
  const code = openSpreadsheet();
  for (const setup of [one, other, one, one]) {
    write(code, setup);
    expectAsNew(code, setup);
  }
});

test('title and texts stand in the middle of rows that are high enough for them', () => {
  const code = openSpreadsheet();
  write(code);
  const grid = page(code);
  expect(grid.heights.get(1)).toBe(35); // 26 points for letters of 14
  expect([1, 5, grid.lastRow].map((row) => grid.cell(row, 1).look.VerticalAlignments)).toEqual(Array(3).fill('middle'));
});

describe('what people do to it', () => {
  const rows = asNew.get(connectedSetup)!.length;
  const deeds: Record<string, (grid: Grid) => void> = {
    'paint, set off and format a cell': (grid) => {
      const cell = grid.cell(5, 3);
      cell.format = '@';
      Object.assign(cell.look, { Backgrounds: '#00ff00', FontColors: '#ff0000', FontWeights: 'normal', FontSizes: 30 });
    },
    'empty it': (grid) => grid.cells.splice(0),
    'write below it': (grid) => (grid.cell(rows + 5, 1).value = 'a note'),
    'write over a title': (grid) => (grid.cell(5, 1).value = 'Mine'),
    'push what is visible down': (grid) => {
      const visible = Math.min(...grid.hidden) - 1;
      const left = grid.cells.map((cells) => cells.slice(0, visible));
      grid.cells.forEach((cells, row) => cells.splice(0, visible, ...(left[row - 1] ?? new Array<never>(visible))));
    },
    'sort the KPIs': (grid) => void grid.cells.splice(4, 2, grid.cells[5]!, grid.cells[4]!),
  };
  for (let row = 0; row < rows; row += 7) {
    deeds[`insert row ${row + 1}`] = (grid) => void grid.cells.splice(row, 0, []);
    deeds[`remove row ${row + 1}`] = (grid) => void grid.cells.splice(row, 1);
  }
  test.each(Object.entries(deeds))('%s', (_, deed) => {
    const code = openSpreadsheet();
    write(code);
    deed(page(code));
    write(code);
    const grid = page(code);
    grid.cells.splice(rows);
    expectAsNew(code, connectedSetup);
  });
});

test('whatever call a writing ends at, the next one leaves no look of it', () => {
  const calls = () => {
    const code = openSpreadsheet();
    write(code);
    change(code, few);
    code.double.session.counted();
    write(code);
    return code.double.session.calls;
  };
  const first = calls().indexOf('Range.setNumberFormats');
  const last = calls().lastIndexOf('Spreadsheet.setActiveSheet');
  expect(last - first).toBeGreaterThanOrEqual(10);
  for (let end = first; end <= last; end++) {
    const code = openSpreadsheet();
    write(code);
    change(code, few);
    const { session } = code.double;
    session.counted();
    session.before = () => {
      if (session.calls.length >= end) throw new Error('killed');
    };
    try {
      write(code);
    } catch {
      // killed before it could say anything
    }
    session.before = () => undefined;
    const setup = end % 2 === 0 ? few : connectedSetup;
    write(code, setup);
    expectAsNew(code, setup, `ended at call ${end}`);
  }
});

test('whatever call the first writing ends at, the next one lays the page out', () => {
  const first = openSpreadsheet();
  write(first);
  const { calls } = first.double.session;
  const wanted = page(first);
  const from = calls.indexOf('Spreadsheet.insertSheet');
  const to = calls.indexOf('Spreadsheet.setActiveSheet');
  expect(to - from).toBeGreaterThan(30);
  for (let end = from; end <= to; end += 3) {
    const code = openSpreadsheet();
    const { session } = code.double;
    session.before = () => {
      if (session.calls.length >= end) throw new Error('killed');
    };
    try {
      write(code);
    } catch {
      // killed before it could say anything
    }
    session.before = () => undefined;
    write(code);
    expectAsNew(code, connectedSetup, `ended at call ${end}`);
    const { widths, hidden, traits, metadata, protections } = page(code);
    const laidOut = { widths, hidden, traits, metadata, protections };
    expect(wanted, `ended at call ${end}`).toMatchObject(laidOut);
  }
});
