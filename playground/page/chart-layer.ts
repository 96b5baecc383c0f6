// Puts the workbook's charts over the grid, as drawings that move with their cells. Not through the command for drawings:
// charts are the add-in's, and the user's undo should not take them away.
import type { FUniver } from '@univerjs/core/facade';
import {
  DrawingApplyType,
  ISheetDrawingService,
  type ISheetFloatDom,
  SetDrawingApplyMutation,
} from '@univerjs/sheets-drawing';
import type { Book } from '../../test/office-host/book/book';
import type { ChartInfo } from '../../test/office-host/book/charts';
import type { Sheet } from '../../test/office-host/book/univer';
import { PX } from './chart-picture';
import { chartComponent } from './chart-view';
import '@univerjs/ui/facade';

const COMPONENT = 'kpi-chart';
const FLOATING_DOM = 8; // DrawingTypeEnum.DRAWING_DOM, of a package that is not ours to import

export function drawCharts(api: FUniver, book: Book): void {
  const { engine } = book;
  const service = engine.injector.get(ISheetDrawingService);
  api.registerComponent(COMPONENT, chartComponent(book));

  /** Where each drawn chart lies; a chart that moved is drawn anew. */
  const drawn = new Map<string, { sheet: string; box: string }>();
  const apply = (sheet: string, batch: unknown, type: DrawingApplyType) => {
    const { redo: op, objects } = batch as { redo: unknown; objects: unknown };
    engine.run(SetDrawingApplyMutation.id, { subUnitId: sheet, op, objects, type });
  };
  const remove = (id: string, sheet: string) => {
    drawn.delete(id);
    const drawing = service.getDrawingByParam({ unitId: engine.unitId, subUnitId: sheet, drawingId: id });
    if (drawing) apply(sheet, service.getBatchRemoveOp([drawing]), DrawingApplyType.REMOVE);
  };
  const draw = () => {
    const wanted = new Map(book.charts.all.map((chart) => [chart.id, chart]));
    for (const [id, { sheet, box }] of [...drawn]) {
      const chart = wanted.get(id);
      if (!chart || JSON.stringify(chart.box) !== box) remove(id, sheet);
    }
    for (const chart of wanted.values()) {
      const sheet = book.sheets.find(chart.sheet);
      if (drawn.has(chart.id) || !sheet) continue;
      drawn.set(chart.id, { sheet: chart.sheet, box: JSON.stringify(chart.box) });
      apply(chart.sheet, service.getBatchAddOp([drawingOf(engine.unitId, sheet, chart)]), DrawingApplyType.INSERT);
    }
  };
  // A batch changes a chart many times: draw when it is done.
  let waiting = false;
  book.charts.listen(() => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      draw();
    });
  });
}

function drawingOf(unitId: string, sheet: Sheet, chart: ChartInfo): ISheetFloatDom {
  const { left, top, width, height } = Object.fromEntries(
    Object.entries(chart.box).map(([side, points]) => [side, points * PX]),
  ) as ChartInfo['box'];
  const { rowHeader, columnHeader } = sheet.getSheet().getConfig();
  const corner = (x: number, y: number) => {
    const [column, columnOffset] = cellAt(x, sheet.getMaxColumns(), (c) => sheet.getColumnWidth(c));
    const [row, rowOffset] = cellAt(y, sheet.getMaxRows(), (r) => sheet.getRowHeight(r));
    return { column, columnOffset, row, rowOffset };
  };
  const position = { from: corner(left, top), to: corner(left + width, top + height) };
  return {
    unitId,
    subUnitId: sheet.getSheetId(),
    drawingId: chart.id,
    drawingType: FLOATING_DOM,
    componentKey: COMPONENT,
    data: { chart: chart.id },
    allowTransform: false,
    sheetTransform: position,
    axisAlignSheetTransform: position,
    // The scene begins left of and above the cells, with their headings.
    transform: { left: left + rowHeader.width, top: top + columnHeader.height, width, height },
  };
}

function cellAt(distance: number, count: number, size: (i: number) => number): [index: number, offset: number] {
  let rest = distance;
  for (let i = 0; i < count; i++) {
    const s = size(i);
    if (rest < s) return [i, rest];
    rest -= s;
  }
  return [count - 1, 0];
}
