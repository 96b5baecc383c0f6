import type { Grid } from './grid';
import { pages } from './html';
import { type World, WRAP_STRATEGY } from './range';
import { service } from './service';
import { sheetOf } from './sheet';
import { strict } from './strict';
import { textStyleBuilder } from './text-style';

/** SpreadsheetApp of a script that is bound to this one spreadsheet. */
export function spreadsheetApp(world: World) {
  const { book, session } = world;
  const sheets = new Map<Grid, ReturnType<typeof sheetOf>>();
  const sheet = (grid: Grid) => {
    const known = sheets.get(grid) ?? sheetOf(world, grid);
    sheets.set(grid, known);
    return known;
  };
  const active = service(session, 'Spreadsheet', {
    getSpreadsheetTimeZone: () => book.zone,
    getSpreadsheetLocale: () => book.locale,
    getName: () => book.title,
    getUrl: () => 'https://docs.google.com/spreadsheets/d/0000/edit',
    getSheetByName: (name: string) => {
      const grid = book.grids.find((one) => one.name === name);
      return grid ? sheet(grid) : null;
    },
    getSheets: () => book.grids.map(sheet),
    insertSheet(name: string) {
      if (book.grid(name))
        throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
      return sheet(book.add(name));
    },
    setActiveSheet(given: { getName(): string }) {
      book.active = [...sheets].find(([, known]) => known === given)![0];
    },
    getActiveRange: () => {
      const at = book.selected;
      return at && sheet(at.grid).getRange(at.row, at.column, at.rows, at.columns);
    },
    setNamedRange(
      name: string,
      range: { area(): { grid: Grid; row: number; column: number; rows: number; columns: number } },
    ) {
      if (!/^[A-Z_][A-Z0-9_]*$/i.test(name) || /^[A-Z]{1,3}\d+$/i.test(name)) throw new Error(`Invalid name: ${name}`);
      book.names.set(name, range.area());
    },
    toast: (message: string) => void book.toasts.push(message),
    createDeveloperMetadataFinder() {
      const wanted: { key?: string; value?: string } = {};
      const finder = service(session, 'MetadataFinder', {
        withKey(key: string) {
          wanted.key = key;
          return finder;
        },
        withValue(value: string) {
          wanted.value = value;
          return finder;
        },
        find: () =>
          book.grids
            .filter(({ metadata }) => metadata.some(({ key, value }) => key === wanted.key && value === wanted.value))
            .map((grid) =>
              service(session, 'Metadata', {
                getLocation: () => service(session, 'MetadataLocation', { getSheet: () => sheet(grid) }),
              }),
            ),
      });
      return finder;
    },
    createTextFinder(text: string) {
      let inFormulas = false;
      const cells = () =>
        book.grids.flatMap((grid) => grid.cells.flatMap((row) => (row ?? []).filter((cell) => cell?.formula !== '')));
      const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      const found = () => (inFormulas ? cells().filter(({ formula }) => new RegExp(escaped, 'i').test(formula)) : []);
      const finder = service(session, 'TextFinder', {
        matchFormulaText(yes: boolean) {
          inFormulas = yes;
          return finder;
        },
        matchCase: (_yes: boolean) => finder,
        findNext: () => (found().length > 0 ? {} : null),
        replaceAllWith(by: string) {
          const hits = found();
          for (const cell of hits) {
            cell.formula = cell.formula.replace(new RegExp(escaped, 'gi'), () => by);
            world.entered(cell);
          }
          return hits.length;
        },
      });
      return finder;
    },
  });
  return service(session, 'SpreadsheetApp', {
    getActiveSpreadsheet: () => active,
    flush: () => undefined,
    WrapStrategy: strict('WrapStrategy', WRAP_STRATEGY),
    newTextStyle: () => textStyleBuilder(session),
    newDataValidation() {
      const rule: Record<string, unknown> = {};
      const builder = service(session, 'DataValidationBuilder', {
        requireCheckbox() {
          rule.checkbox = true;
          return builder;
        },
        requireValueInList(list: string[], arrow: boolean) {
          if (!Array.isArray(list) || list.length > 500) throw new Error('requireValueInList');
          Object.assign(rule, { list, arrow });
          return builder;
        },
        setAllowInvalid(allowed: boolean) {
          rule.allowInvalid = allowed;
          return builder;
        },
        build: () => Object.freeze({ ...rule }),
      });
      return builder;
    },
    getUi: () =>
      service(session, 'Ui', {
        createMenu(title: string) {
          const items: [string, string][] = [];
          const menu = service(session, 'Menu', {
            addItem(label: string, handler: string) {
              items.push([label, handler]);
              return menu;
            },
            addToUi: () => void (book.menu = { title, items }),
          });
          return menu;
        },
        showSidebar: (output: object) => void (book.sidebar = { ...pages.get(output)! }),
      }),
  });
}
