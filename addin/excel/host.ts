import { dayOf } from '../../core/index';
import type { Host } from '../taskpane/host';
import { drawPlan } from './draw';
import { onEdited } from './edits';
import { readNotation } from './notation';
import { listPlaces } from './places';
import { putRows } from './put';
import { readPlace, readSelection, readTab } from './read';
import { insertSample } from './sample';

/** Excel, as the pane, the store and the functions use it. */
export const excelHost: Host = {
  name: 'Excel',
  listPlaces,
  read: readPlace,
  readTab,
  readSelection,
  draw: drawPlan,
  put: putRows,
  insertSample,
  onEdited,
  notation: readNotation,
  today() {
    const now = new Date();
    return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  },
  goTo(tab, row = 1, column = 1) {
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(tab);
      sheet.load('name');
      await context.sync();
      if (sheet.isNullObject) return;
      sheet.activate();
      sheet.getCell(row - 1, column - 1).select();
      await context.sync();
    });
  },
  health() {
    return Excel.run(async (context) => {
      const { application } = context.workbook;
      application.load('calculationMode');
      await context.sync();
      return {
        functions: typeof CustomFunctions !== 'undefined',
        calculation:
          application.calculationMode === Excel.CalculationMode.manual ? ('manual' as const) : ('automatic' as const),
      };
    });
  },
};
