// Tables: Univer's for drawing and structured references, and beside them what Excel knows of a table and Univer does not.
import { SheetInterceptorService } from '@univerjs/sheets';
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableCommand,
  SetSheetTableMutation,
  SheetTableService,
} from '@univerjs/sheets-table';
import { type Area, toArea, toSpan } from './area';
import type { Cells } from './cells';
import type { Engine, Sheet } from './univer';

export type TableStyle = {
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
};
export type TableInfo = { id: string; name: string; sheet: string; area: Area };

const PLAIN: TableStyle = {
  style: 'TableStyleMedium2',
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: false,
  highlightLastColumn: false,
};

export class Tables {
  private readonly service: SheetTableService;
  private readonly styles = new Map<string, TableStyle>();
  private next = 1;

  constructor(
    private readonly engine: Engine,
    private readonly cells: Cells,
    private readonly recalculate: () => void,
  ) {
    this.service = engine.injector.get(SheetTableService);
  }
  get all(): TableInfo[] {
    return this.service
      .getTableList(this.engine.unitId)
      .map((t) => ({ id: t.id, name: t.name, sheet: t.subUnitId, area: toArea(t.range) }));
  }
  find(key: unknown): TableInfo | undefined {
    const k = String(key).toLowerCase();
    return this.all.find((t) => t.name.toLowerCase() === k || t.id.toLowerCase() === k);
  }
  columns(t: TableInfo): string[] {
    const info = this.service.getTableInfo(this.engine.unitId, t.id);
    return info?.columns.map((column) => column.displayName) ?? [];
  }
  /** The mutation, not the command: that one refuses a table named like a sheet, which Excel allows. */
  add(sheet: Sheet, a: Area, name: string): TableInfo {
    const id = `tbl-${this.next++}`;
    const header = this.headers(sheet, a);
    this.engine.runOn(sheet, AddSheetTableMutation.id, { tableId: id, name, range: toSpan(a), header, options: {} });
    this.styles.set(id, { ...PLAIN });
    this.recalculate();
    return { id, name, sheet: sheet.getSheetId(), area: a };
  }
  rename(t: TableInfo, name: string): void {
    const params = { unitId: this.engine.unitId, subUnitId: t.sheet, tableId: t.id, name, oldTableName: t.name };
    // What the command would do, without its checks: the formulas that name the table follow.
    const { preRedos = [], redos } = this.engine.injector
      .get(SheetInterceptorService)
      .onCommandExecute({ id: SetSheetTableCommand.id, params });
    const rename = { id: SetSheetTableMutation.id, params: { subUnitId: t.sheet, tableId: t.id, config: { name } } };
    for (const mutation of [...preRedos, rename, ...redos]) this.engine.run(mutation.id, mutation.params);
    this.recalculate();
  }
  remove(t: TableInfo): void {
    this.engine.run(DeleteSheetTableMutation.id, { subUnitId: t.sheet, tableId: t.id });
    this.styles.delete(t.id);
    this.recalculate();
  }
  style(t: TableInfo): TableStyle {
    let style = this.styles.get(t.id);
    if (!style) this.styles.set(t.id, (style = { ...PLAIN })); // made in the grid
    return style;
  }
  /** Headers are text and unique in Excel: it writes them back where they were not. */
  private headers(sheet: Sheet, a: Area): string[] {
    const top = { ...a, rows: 1 };
    const is = this.cells.text(sheet, top)[0] ?? [];
    const taken = new Set<string>();
    const be = is.map((text, i) => {
      const base = text === '' ? `Column${i + 1}` : text;
      let name = base;
      for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base}${n}`;
      taken.add(name.toLowerCase());
      return name;
    });
    if (this.cells.values(sheet, top)[0]?.some((v, i) => v !== be[i]))
      this.cells.write(sheet, top, [be.map((name) => `'${name}`)]);
    return be;
  }
}
