// Tables: Univer's for drawing and structured references, and beside them what Excel knows of a table and Univer does not.
import { ISuperTableService, type ISuperTable, SetSuperTableMutation } from '@univerjs/engine-formula';
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
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
  ) {
    this.service = engine.injector.get(SheetTableService);
    anyCase(engine);
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
  /** The mutation, not the command: that one refuses a table named like a sheet, which Excel allows. */
  add(sheet: Sheet, a: Area, name: string): TableInfo {
    const id = `tbl-${this.next++}`;
    const header = this.headers(sheet, a);
    this.engine.runOn(sheet, AddSheetTableMutation.id, { tableId: id, name, range: toSpan(a), header, options: {} });
    this.styles.set(id, { ...PLAIN });
    return { id, name, sheet: sheet.getSheetId(), area: a };
  }
  rename(t: TableInfo, name: string): void {
    this.engine.run(SetSheetTableMutation.id, { subUnitId: t.sheet, tableId: t.id, config: { name } });
  }
  remove(t: TableInfo): void {
    this.engine.run(DeleteSheetTableMutation.id, { subUnitId: t.sheet, tableId: t.id });
    this.styles.delete(t.id);
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

/** Univer takes table and column names letter by letter; Excel does not care for upper and lower case. */
function anyCase(engine: Engine): void {
  const service = engine.injector.get(ISuperTableService);
  const done = new WeakSet<object>();
  const relax = (map: Map<string, unknown>) => {
    if (done.has(map)) return;
    done.add(map);
    const spelled = (key: string) => {
      for (const k of Map.prototype.keys.call(map) as Iterable<string>)
        if (k.toLowerCase() === key.toLowerCase()) return k;
      return key;
    };
    map.has = (key) => Map.prototype.has.call(map, spelled(key));
    map.get = (key) => Map.prototype.get.call(map, spelled(key));
  };
  engine.commands.onCommandExecuted((info) => {
    if (info.id !== SetSuperTableMutation.id) return;
    const { reference } = info.params as { reference: ISuperTable };
    relax(reference.titleMap);
    const names = service.getTableMap(engine.unitId);
    if (names) relax(names);
  });
}
