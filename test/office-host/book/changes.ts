// Tells every edit of content: typed, pasted, undone or written by the add-in; not formats, not calculated results.
import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import { type Area, Bounds, type Span, type Val, toArea } from './area';
import type { Raw, Rows } from './cell';
import type { Cells } from './cells';
import type { Sheets } from './sheets';
import type { Engine } from './univer';

type CellChangeType = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';
export type CellChange = {
  kind: 'cells';
  type: CellChangeType;
  sheet: string;
  area: Area;
  byApi: boolean;
  /** Only where a single cell was edited, as in Excel. */
  before?: Val;
  after?: Val;
};
export type SheetChange = { kind: 'sheet added' | 'sheet deleted'; sheet: string; byApi: boolean };
export type Change = CellChange | SheetChange;

const STRUCTURE: Record<string, CellChangeType> = {
  [InsertRowMutation.id]: 'RowInserted',
  [RemoveRowMutation.id]: 'RowDeleted',
  [InsertColMutation.id]: 'ColumnInserted',
  [RemoveColMutation.id]: 'ColumnDeleted',
};
const CONTENT = ['v', 'f', 'p', 'si'] as const;

type EditParams = { subUnitId: string; cellValue?: Rows<Raw | null> };
type Params = EditParams & { range?: Span; sheet?: { id: string } };

export class Changes {
  private readonly listeners = new Set<(change: Change) => void>();

  constructor(
    private readonly engine: Engine,
    private readonly sheets: Sheets,
    private readonly cells: Cells,
  ) {
    const before = new WeakMap<object, Val>();
    engine.commands.beforeCommandExecuted((info, options) => {
      const params = edit(info, options);
      const area = params && edited(params);
      if (!params || area?.rows !== 1 || area.cols !== 1) return;
      const sheet = sheets.find(params.subUnitId);
      if (sheet) before.set(params, cells.value(sheet, area.r, area.c));
    });
    engine.commands.onCommandExecuted((info, options) => {
      const change = this.read(info, options);
      if (!change) return;
      const params = info.params as Params;
      const sheet = before.has(params) && sheets.find(change.sheet);
      if (sheet && change.kind === 'cells') {
        change.before = before.get(params);
        change.after = cells.value(sheet, change.area.r, change.area.c);
      }
      for (const listener of this.listeners) listener(change);
    });
  }
  listen(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private read(info: Readonly<ICommandInfo>, options?: IExecutionOptions): Change | undefined {
    const params = info.params as Params | undefined;
    if (!params) return undefined;
    const { byApi } = this.engine;
    if (info.id === InsertSheetMutation.id) return { kind: 'sheet added', sheet: params.sheet?.id ?? '', byApi };
    if (info.id === RemoveSheetMutation.id) return { kind: 'sheet deleted', sheet: params.subUnitId, byApi };
    const structural: CellChangeType | undefined = STRUCTURE[info.id];
    const content = edit(info, options);
    const area = structural ? params.range && toArea(params.range) : content && edited(content);
    if (!area || !this.sheets.find(params.subUnitId)) return undefined;
    return { kind: 'cells', type: structural ?? 'RangeEdited', sheet: params.subUnitId, area, byApi };
  }
}

/** Univer writes calculated results with the same mutation, marked so. */
function edit(info: Readonly<ICommandInfo>, options?: IExecutionOptions): EditParams | undefined {
  return info.id === SetRangeValuesMutation.id && !options?.fromFormula ? (info.params as EditParams) : undefined;
}
function edited({ cellValue }: EditParams): Area | null {
  const bounds = new Bounds();
  for (const r in cellValue)
    for (const c in cellValue[Number(r)]) {
      const x = cellValue[Number(r)]?.[Number(c)];
      if (!x || CONTENT.some((k) => k in x)) bounds.add(Number(r), Number(c)); // else a format only
    }
  return bounds.area;
}
