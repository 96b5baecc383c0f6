// Arguments of a formula as Univer hands them to a function, read into plain cells.
import type {
  BaseReferenceObject,
  BaseValueObject,
  ErrorValueObject,
  FunctionVariantType,
} from '@univerjs/engine-formula';
import type { ICellData, Nullable } from '@univerjs/core';
import { a1, quoteSheet, toArea } from '../book/area';
import type { Book } from '../book/book';
import { type Rows, WAITING, valueOf } from '../book/cell';
import type { Arg, Cell } from './bind';

export class ArgumentReader {
  /** Ranges read in the present calculation: many formulas share one. */
  private readonly read = new Map<string, Cell[][]>();

  constructor(private readonly book: Book) {}

  forget(): void {
    this.read.clear();
  }
  /** An argument that was left out is no reference and null; a reference to an empty cell is not. */
  argument(v: FunctionVariantType | undefined): Arg {
    if (!v) return {};
    if (v.isReferenceObject()) {
      const reference = v as BaseReferenceObject;
      return { cells: this.range(reference), reference: this.address(reference) };
    }
    const value = v as BaseValueObject;
    if (value.isNull()) return {};
    if (!value.isArray()) return { cells: [[cellOf(value)]] };
    return { cells: value.getArrayValue().map((row) => row.map(cellOf)) };
  }
  private address(reference: BaseReferenceObject): string {
    const area = a1(toArea(reference.getRangePosition()));
    const sheet = this.book.sheets.find(reference.getSheetId() || reference.getForcedSheetId());
    return sheet ? `${quoteSheet(sheet.getSheetName())}!${area}` : area;
  }
  /** Straight from the cell matrix (Univer's own conversion makes an object of every cell); whole columns end at the last used row. */
  private range(reference: BaseReferenceObject): Cell[][] {
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
    const data = reference.getCurrentActiveSheetData()?.cellData;
    if (!data)
      return reference
        .toArrayValueObject()
        .getArrayValue()
        .map((row) => row.map(cellOf));
    // Cells computed in this very calculation, or spilled, lie over the sheet's own.
    const over = [
      reference.getCurrentRuntimeSheetData(),
      reference.getCurrentRuntimeActiveArrayFormulaCellData(),
      reference.getCurrentActiveArrayFormulaCellData(),
    ]
      .map((m) => (m?.getMatrix() ?? {}) as Rows<ICellData>)
      .filter((rows) => Object.keys(rows).length);
    let last = endRow;
    if (reference.isColumn()) {
      last = Math.max(startRow, Math.min(endRow, data.getLength() - 1));
      for (const rows of over) for (const r in rows) if (Number(r) <= endRow) last = Math.max(last, Number(r));
    }
    const key = `${reference.getSheetId()}|${startRow}:${last}:${startColumn}:${endColumn}`;
    const known = over.length ? undefined : this.read.get(key);
    if (known) return known;
    const matrix = data.getMatrix() as Rows<ICellData>;
    const cells: Cell[][] = [];
    for (let r = startRow; r <= last; r++) {
      const row = matrix[r];
      const line: Cell[] = new Array<Cell>(endColumn - startColumn + 1);
      for (let c = startColumn; c <= endColumn; c++) line[c - startColumn] = rawOf(row?.[c]);
      cells.push(line);
    }
    for (const rows of over)
      for (const r in rows)
        for (const c in rows[r]) {
          const line = cells[Number(r) - startRow];
          const j = Number(c) - startColumn;
          if (line && j >= 0 && j < line.length) line[j] = rawOf(reference.getCellData(Number(r), Number(c)));
        }
    if (!over.length) this.read.set(key, cells);
    return cells;
  }
}

const rawOf = (cell: Nullable<ICellData>): Cell => {
  if (cell?.v === WAITING) return WAITING;
  const v = valueOf(cell);
  return v === '' ? null : v;
};
const cellOf = (v: Nullable<BaseValueObject>): Cell => {
  if (!v || v.isNull()) return null;
  return v.isError() ? (v as ErrorValueObject).getErrorType() : v.getValue();
};
