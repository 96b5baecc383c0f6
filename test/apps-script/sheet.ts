import type { Grid } from './grid';
import { type World, isWrap, rangeOf } from './range';
import { areaOf } from './references';
import { service } from './service';

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

export function sheetOf(world: World, grid: Grid) {
  const { session } = world;
  const area = (row: number, column: number, rows = 1, columns = 1) => {
    if (rows < 1) throw new Error('The number of rows in the range must be at least 1.');
    if (columns < 1) throw new Error('The number of columns in the range must be at least 1.');
    if (row < 1 || column < 1 || row + rows - 1 > grid.height || column + columns - 1 > grid.width)
      throw new Error(OUTSIDE);
    return rangeOf(world, grid, { row, column, rows, columns }, () => self);
  };
  const named = (reference: string) => {
    const found = areaOf(reference, grid.height, grid.width);
    if (!found) throw new Error('Range not found');
    return area(found.row, found.column, found.rows, found.columns);
  };
  const self = service(session, 'Sheet', {
    getName: () => grid.name,
    getSheetId: () => grid.id,
    getLastRow: () => grid.lastRow,
    getLastColumn: () => grid.lastColumn,
    getMaxRows: () => grid.height,
    getMaxColumns: () => grid.width,
    getRange: (row: number | string, column = 1, rows = 1, columns = 1) =>
      typeof row === 'string' ? named(row) : area(row, column, rows, columns),
    /** -1: as far as there is data. Of an empty tab nothing says what Google does: the double refuses. */
    getSheetValues(row: number, column: number, rows: number, columns: number) {
      const [height, width] = [grid.lastRow - row + 1, grid.lastColumn - column + 1];
      const range = area(row, column, rows === -1 ? height : rows, columns === -1 ? width : columns);
      world.read(grid.name);
      return grid.values(range.area(), world.book.zone);
    },
    getDataRange: () => area(1, 1, Math.max(1, grid.lastRow), Math.max(1, grid.lastColumn)),
    getRangeList(references: string[]) {
      const ranges = references.map(named);
      return service(session, 'RangeList', {
        setBorder(...sides: unknown[]) {
          for (const range of ranges) {
            const { row, column, rows, columns } = range.area();
            for (let r = 0; r < rows; r++)
              for (let c = 0; c < columns; c++) grid.cell(row + r, column + c).look.Borders = sides[2] === true;
          }
        },
        setWrapStrategy(strategy: object) {
          if (!isWrap(strategy)) throw new Error("The parameters don't match the method signature for RangeList.");
          for (const range of ranges) {
            const { row, column, rows, columns } = range.area();
            for (let r = 0; r < rows; r++)
              for (let c = 0; c < columns; c++) grid.cell(row + r, column + c).look.WrapStrategies = strategy;
          }
        },
      });
    },
    insertRowsAfter: (_after: number, count: number) => void (grid.height += count),
    insertColumnsAfter: (_after: number, count: number) => void (grid.width += count),
    setColumnWidths(from: number, count: number, width: number) {
      for (let i = 0; i < count; i++) grid.widths.set(from + i, width);
    },
    setRowHeights(from: number, count: number, height: number) {
      for (let i = 0; i < count; i++) grid.heights.set(from + i, height);
    },
    hideColumns(from: number, count = 1) {
      if (from + count - 1 > grid.width) throw new Error(OUTSIDE);
      for (let i = 0; i < count; i++) grid.hidden.add(from + i);
    },
    setHiddenGridlines: (hidden: boolean) => void (grid.traits.gridlines = !hidden),
    setTabColor: (colour: string) => void (grid.traits.tabColour = colour),
    setFrozenRows: (rows: number) => void (grid.traits.frozen = rows),
    setActiveRange: (range: ReturnType<typeof area>) => void (world.book.selected = range.area()),
    getDeveloperMetadata: () => grid.metadata.map(({ key }) => service(session, 'Metadata', { getKey: () => key })),
    addDeveloperMetadata: (key: string, value: string) => void grid.metadata.push({ key, value }),
    protect() {
      const protection = grid.protections[0] ?? { description: '', warningOnly: false };
      grid.protections[0] = protection; // a tab that is protected already: its protection
      const chain = service(session, 'Protection', {
        setDescription(text: string) {
          protection.description = text;
          return chain;
        },
        setWarningOnly(only: boolean) {
          protection.warningOnly = only;
          return chain;
        },
      });
      return chain;
    },
  });
  return self;
}
