// Object events: which a session has asked for, and what office.js is told.
import { a1, meets } from './book/area';
import type { Book } from './book/book';
import type { CellChange, Change } from './book/changes';
import { Range } from './objects/range';
import { Table } from './objects/table';
import { TableCollection } from './objects/tables';
import { Worksheet } from './objects/worksheet';
import { WorksheetCollection } from './objects/worksheets';
import type { Obj, RichApi } from './richapi';

/** Numbers of the events, as office.js files them (`eventType:` in the Excel client). */
const SHEET_CHANGED = 10;
const SHEET_ADDED = 13;
const SHEET_DELETED = 15;
const SHEET_CALCULATED = 16;
const TABLE_CHANGED = 101;
const OBJECT_EVENT = 65536;
const WORKBOOK = 'Workbook';

export type Entry = { messageCategory: number; messageType: number; targetId: string; message: string };

export class Events {
  private readonly subscriptions = new Set<string>();

  constructor(
    private readonly book: Book,
    private readonly api: () => RichApi,
  ) {}

  get count(): number {
    return this.subscriptions.size;
  }
  clear(): void {
    this.subscriptions.clear();
  }
  /** `_RegisterDataChangedEvent` and the like; false where the event is unknown. */
  register(o: Obj, method: string): boolean {
    const m = /^_(Unr|R)egister(\w+)Event$/.exec(method);
    const type = m && typeOf(o, m[2] ?? '');
    if (!type) return false;
    const key = `${type}:${targetOf(o)}`;
    if (m[1] === 'R') this.subscriptions.add(key);
    else this.subscriptions.delete(key);
    return true;
  }
  entries(change: Change): Entry[] {
    if (!this.subscriptions.size) return [];
    const out: Entry[] = [];
    const emit = (type: number, target: string, message: () => object) => {
      if (this.subscriptions.has(`${type}:${target}`))
        out.push({
          messageCategory: OBJECT_EVENT,
          messageType: type,
          targetId: target,
          message: JSON.stringify(message()),
        });
    };
    if (change.kind !== 'cells') {
      const type = change.kind === 'sheet added' ? SHEET_ADDED : SHEET_DELETED;
      emit(type, WORKBOOK, () => ({ source: 'Local', worksheetId: change.sheet }));
      return out;
    }
    const message = () => this.cellMessage(change);
    emit(SHEET_CHANGED, change.sheet, message);
    emit(SHEET_CHANGED, WORKBOOK, message);
    for (const table of this.book.tables.all) {
      if (table.sheet !== change.sheet || !meets(table.area, change.area)) continue;
      for (const target of [table.id, change.sheet, WORKBOOK])
        emit(TABLE_CHANGED, target, () => ({ ...message(), tableId: table.id }));
    }
    return out;
  }
  /** Formulas of these sheets were calculated. */
  calculated(sheets: readonly string[]): Entry[] {
    return sheets.flatMap((sheet) =>
      [sheet, WORKBOOK]
        .filter((target) => this.subscriptions.has(`${SHEET_CALCULATED}:${target}`))
        .map((targetId) => ({
          messageCategory: OBJECT_EVENT,
          messageType: SHEET_CALCULATED,
          targetId,
          message: JSON.stringify({ worksheetId: sheet, address: '' }),
        })),
    );
  }
  private cellMessage(change: CellChange): object {
    const range = new Range(this.book, this.book.sheets.get(change.sheet), change.area);
    return {
      changeType: change.type,
      source: 'Local',
      triggerSource: change.byApi ? 'ThisLocalAddin' : 'Unknown',
      worksheetId: change.sheet,
      address: a1(change.area),
      referenceId: this.api().pin(range),
      valueBefore: change.before,
      valueAfter: change.after,
      shiftDirection: 'None',
    };
  }
}

function typeOf(o: Obj, event: string): number | undefined {
  const onSheet = o instanceof Worksheet || o instanceof WorksheetCollection;
  if (onSheet && event === 'DataChanged') return SHEET_CHANGED;
  if (onSheet && event === 'Calculated') return SHEET_CALCULATED;
  if ((o instanceof Table || o instanceof TableCollection) && event === 'DataChanged') return TABLE_CHANGED;
  if (!(o instanceof WorksheetCollection)) return undefined;
  return { Added: SHEET_ADDED, Deleted: SHEET_DELETED }[event];
}
function targetOf(o: Obj): string {
  if (o instanceof Worksheet || o instanceof Table) return o.id;
  return o instanceof TableCollection && o.$home ? o.$home.getSheetId() : WORKBOOK;
}
