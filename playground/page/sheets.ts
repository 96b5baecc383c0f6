// The page of `npm start -- --sheets`: the grid left, the script's sidebar right, the double of Google's services between them.
import { BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { Workbook } from '../files/read.mjs';
import { Calculation, callOf } from '../../test/apps-script/calculation';
import { google } from '../../test/apps-script/google';
import { script } from '../../test/apps-script/script';
import { Book as GridBook } from '../../test/office-host/book/book';
import { roundToWidth } from './general-numbers';
import { startGrid } from './grid';
import { loader } from './sheets/code';
import { takeEdits, takeSheet } from './sheets/edits';
import { isSparkline } from './sheets/formula';
import { menu, toasts } from './sheets/menu';
import { sidebar } from './sheets/sidebar';
import { View } from './sheets/view';
import { workbookData } from './workbook-data';

const text = async (url: string) => (await fetch(url)).text();

async function open() {
  const [json, code, page, manifest] = await Promise.all(
    ['/workbook.json', '/sheets/Code.js', '/sheets/Sidebar.html', '/sheets/appsscript.json'].map(text),
  );
  const file = JSON.parse(json!) as Workbook;
  document.getElementById('workbook')!.textContent = file.name;
  document.title = `${file.name} – Sales KPIs`;
  const { univer, api } = startGrid(document.getElementById('grid')!, workbookData(file));
  const workbook = new GridBook(univer, api);
  roundToWidth(workbook);

  const { oauthScopes: scopes } = JSON.parse(manifest!) as { oauthScopes: string[] };
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const double = google({ timeZone: zone.includes('/') ? zone : 'Etc/UTC' }, { scopes, page: () => page! });
  const { book, session } = double;
  const load = loader(code!, double.services);
  const globals = load();
  const { call, run } = script(load, session);
  const has = (name: string) => typeof globals[name.toUpperCase()] === 'function';
  const calculation = new Calculation(book, (name, args) => call(name, ...args), has);
  double.onEntered((cell) => calculation.entered(cell));
  const isOurs = (formula: string) => isSparkline(formula) || has(callOf(formula)?.name ?? '');
  const view = new View(book, workbook, isOurs);
  const parts = { book, workbook, view, calculation, isOurs };
  for (const sheet of workbook.sheets.all) {
    const grid = book.add(sheet.getSheetName());
    view.link(grid, sheet.getSheetId());
    takeSheet(parts, grid);
  }
  book.active = book.grids[0]!;
  view.at(book.active);

  const say = toasts(book);
  const show = () => {
    calculation.settle();
    view.show();
    say();
  };
  let waiting = false;
  takeEdits(parts, () => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      show();
    });
  });
  followSelection();
  showFormulas();

  const side = sidebar((name, args) => {
    try {
      return run('person', name, ...args);
    } finally {
      show();
    }
  });
  run('simple trigger', 'onOpen');
  menu(book, (handler) => {
    book.sidebar = null;
    run('person', handler);
    show();
    if (book.sidebar) side.open(book.sidebar);
  });
  // For tests and the curious at the console.
  const sheets = {
    api,
    book,
    workbook,
    read: (sheet: string, reference: string) => workbook.read(sheet, reference),
  };
  Object.assign(window, { sheets });
  return sheets;

  /** Where the person is; and the sentence of a cell that failed. */
  function followSelection(): void {
    api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
      const grid = view.gridOf(worksheet.getSheetId());
      const [at] = selections;
      if (!grid || !at) return;
      const { startRow, endRow, startColumn, endColumn } = at;
      book.active = grid;
      book.selected = {
        grid,
        ...{ row: startRow + 1, column: startColumn + 1 },
        ...{ rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 },
      };
      view.at(grid);
      const note = grid.cells[startRow]?.[startColumn]?.look.note;
      document.getElementById('status')!.textContent = typeof note === 'string' ? note : '';
    });
  }
  /** In the editor and the formula bar stands the formula, not its value. */
  function showFormulas(): void {
    workbook.engine.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      priority: 1000,
      handler: (cell, _at, next) => {
        const formula = (cell?.custom as { formula?: string } | undefined)?.formula;
        return next(formula ? { ...cell, f: formula, p: null } : cell);
      },
    });
  }
}

export type SheetsWindow = { sheets?: Awaited<ReturnType<typeof open>> };
void open();
