// How often the script asks Google: exact numbers, whatever the rows. Every method of a service counts, those that only hand out
// an object (getSheetByName, getRange) and the lock and the toast too. Not counted are builders of styles and rules, which only the
// call they are handed to sends, and Utilities.formatDate, which is two questions for each week of dates; `local` counts both.
import { Session as InspectorSession } from 'node:inspector';
import vm from 'node:vm';
import { describe, expect, test } from 'vitest';
import { type Setup, sampleDeals, setupPlan } from '../../core/index';
import { builtCode } from './built';
import { loadCode } from './load-code';
import { AS_OF, type Spreadsheet, connectedSetup, inCells, openSpreadsheet } from './workbook';

const ZONE = 'Asia/Tokyo';
const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((all, count) => all + count, 0);

/** The sample so many times over: the same weeks, more rows. */
function deals(times: number): unknown[][] {
  const [head, ...rows] = inCells(sampleDeals(AS_OF, 'salesforce'), ZONE);
  return [
    head!,
    ...Array.from({ length: times }, (_, i) => rows.map(([id, ...rest]) => [`${i}-${String(id)}`, ...rest])).flat(),
  ];
}
const open = (times = 1, setup: Setup = connectedSetup): Spreadsheet =>
  openSpreadsheet({ zone: ZONE, setup, tabs: { Deals: deals(times) } });

interface Counts {
  readonly asked: Record<string, number>;
  readonly local: Record<string, number>;
}
/** What one run asks. */
function counted({ double: { session } }: Spreadsheet, run: () => void): Counts {
  session.counted();
  run();
  const local: Record<string, number> = {};
  for (const name of session.local) local[name] = (local[name] ?? 0) + 1;
  return { asked: session.counted(), local };
}
const write = (code: Spreadsheet, day: string): Counts => {
  code.setNow(`2026-${day}T13:00:00Z`);
  return counted(code, () => {
    code.run('person', 'kpiWriteSummary');
    expect(code.double.book.toasts.at(-1)).toMatch(/is written\./);
  });
};

describe('writing the summary', () => {
  const runs = [1, 12].map((times) => {
    const code = open(times);
    const rows = code.double.book.grid('Deals')!.lastRow;
    return { rows, first: write(code, '06-29'), next: write(code, '06-30'), sameDay: write(code, '06-30') };
  });
  const [small, large] = runs as [(typeof runs)[0], (typeof runs)[0]];

  test('asks 25 times: all of them, with two connected tabs', () => {
    expect(small.next.asked).toEqual({
      // who writes
      'LockService.getDocumentLock': 1,
      'Lock.tryLock': 1,
      // setup, deals, subscriptions, the tab as it stands, the history
      'SpreadsheetApp.getActiveSpreadsheet': 1,
      'Spreadsheet.getSheetByName': 5,
      'Sheet.getSheetValues': 5,
      'Spreadsheet.getSpreadsheetTimeZone': 1,
      // the tab, and the new rows of the history
      'Sheet.getRange': 2,
      'Range.setNumberFormats': 2,
      'Range.setValues': 2,
      'Range.setBackgrounds': 1,
      'Range.setTextStyles': 1,
      // and what people see of it
      'Spreadsheet.setActiveSheet': 1,
      'SpreadsheetApp.flush': 1,
      'Spreadsheet.toast': 1,
    });
    expect(sum(small.next.asked)).toBe(25);
  });

  test('again on the same day there is nothing to add to the history: 22', () =>
    expect(sum(small.sameDay.asked)).toBe(22));

  test('the first time asks how the region writes, and lays out two tabs: 86', () => {
    expect(small.first.asked['Spreadsheet.getSpreadsheetLocale']).toBe(1);
    expect(sum(small.first.asked)).toBe(86);
  });

  test('again when somebody has changed the region, and then no more: 26, 25', () => {
    const code = open();
    write(code, '06-28');
    code.double.book.setLocale('de_DE');
    const { asked } = write(code, '06-29');
    expect(asked['Spreadsheet.getSpreadsheetLocale']).toBe(1);
    expect([asked, write(code, '06-30').asked].map(sum)).toEqual([26, 25]);
  });

  test('as often for 5,000 rows as for 400', () => {
    expect([small.rows, large.rows]).toEqual([421, 5041]);
    for (const run of ['first', 'next', 'sameDay'] as const) expect(large[run].asked).toEqual(small[run].asked);
  });

  test('beside it, days are asked by the week and styles built by the look, neither by the row', () => {
    const { 'Utilities.formatDate': days, ...builders } = small.next.local;
    expect(days).toBe(117);
    expect(large.next.local['Utilities.formatDate']).toBe(days);
    expect(sum(builders)).toBe(5 + 5 * 11); // areas that the double itself asks for, and eleven styles
  });

  test('each further connected tab is two more', () => {
    const code = openSpreadsheet({
      zone: ZONE,
      setup: { ...connectedSetup, sources: { deals: connectedSetup.sources.deals! } },
    });
    write(code, '06-29');
    expect(sum(write(code, '06-30').asked)).toBe(23);
  });
});

describe('when the page changes', () => {
  const after = (change: (setup: Setup) => Setup): number => {
    const code = open();
    write(code, '06-29');
    code.ask('draw', { plan: setupPlan(change(connectedSetup)), show: false });
    return sum(write(code, '06-30').asked);
  };

  test('other numbers and texts in the same rows: 25', () =>
    expect(after((setup) => ({ ...setup, options: { ...setup.options, company: 'Southwind' } }))).toBe(25));

  test('rows that move: lines, and what else differs, are drawn again, and the rows marked after it', () =>
    expect(after((setup) => ({ ...setup, targets: [] }))).toBe(31));
});

describe('the daily run', () => {
  const watched = (green: number, amber: number): Setup => ({
    ...connectedSetup,
    options: { ...connectedSetup.options, asOf: null },
    kpis: {
      WIN_RATE: {
        ...{ on: true, owner: 'Ana Reyes', escalation: '', cadence: 'weekly', green, amber },
        ...{ action: 'Call the owners', days: 7 },
      },
    },
    people: [{ name: 'Ana Reyes', mail: 'ana@example.com' }],
  });
  const runs = [1, 12].map((times) => {
    const code = open(times, watched(-1, -2));
    const { session, book } = code.double;
    code.setNow('2026-06-27T13:00:00Z');
    code.ask('turnOn', { by: 'Ana Reyes', hour: 7 });
    const { uid } = book.triggers[0]!;
    const onDay = (date: number) => {
      code.setNow(`2026-06-${date}T13:00:00Z`);
      book.outbox.splice(0);
      session.counted();
      code.run('time trigger', 'kpiScheduled', { triggerUid: uid });
      return { mails: book.outbox.length, asked: session.counted() };
    };
    onDay(27);
    const quiet = onDay(28);
    code.ask('draw', { plan: setupPlan(watched(5, 4)), show: false });
    return { quiet, mailing: onDay(29) };
  });
  const [small, large] = runs as [(typeof runs)[0], (typeof runs)[0]];

  test('with nothing to tell asks 32 times', () => {
    expect(small.quiet.mails).toBe(0);
    expect(sum(small.quiet.asked)).toBe(32);
  });

  test('with a mail it also asks what is left for the day, and notes it before and after', () => {
    expect(small.mailing.mails).toBe(1);
    expect(small.mailing.asked).toMatchObject({
      'MailApp.getRemainingDailyQuota': 1,
      'MailApp.sendEmail': 1,
      'Properties.getProperties': 1,
      'Properties.setProperties': 2,
    });
    expect(sum(small.mailing.asked)).toBe(39); // and a cell of the page that is aligned otherwise: 3
  });

  test('as often for 5,000 rows as for 400', () => expect(large.quiet).toEqual(small.quiet));
});

describe('a formula', () => {
  const once = (name: string, times: number): Record<string, number> => {
    const code = open(times);
    return counted(code, () => code.call(name)).asked;
  };

  test.each([1, 12])('=KPI_SUMMARY() reads each tab once, of %i × 420 rows too', (times) => {
    expect(once('KPI_SUMMARY', times)).toEqual({
      'SpreadsheetApp.getActiveSpreadsheet': 1,
      'Spreadsheet.getSheetByName': 3,
      'Sheet.getSheetValues': 3,
      'Spreadsheet.getSpreadsheetTimeZone': 1,
    });
  });

  test.each([1, 12])('=WIN_RATE() reads the setup and the deals, of %i × 420 rows too', (times) => {
    expect(once('WIN_RATE', times)).toEqual({
      'SpreadsheetApp.getActiveSpreadsheet': 1,
      'Spreadsheet.getSheetByName': 2,
      'Sheet.getSheetValues': 2,
      'Spreadsheet.getSpreadsheetTimeZone': 1,
    });
  });
});

/** Functions of a script, and which of them run as it loads. V8 counts. */
function functionsRunBy(text: string): { all: number; called: string[]; calls: number } {
  const profiler = new InspectorSession();
  profiler.connect();
  profiler.post('Profiler.enable');
  profiler.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const filename = 'loaded-to-count.js';
  new vm.Script(text, { filename }).runInContext(vm.createContext(Object.create(null) as object));
  let found: { name: string; count: number }[] = [];
  profiler.post('Profiler.takePreciseCoverage', (_, { result }) => {
    const { functions } = result.find(({ url }) => url.endsWith(filename))!;
    found = functions.map(({ functionName, ranges }) => ({ name: functionName, count: ranges[0]!.count }));
  });
  profiler.disconnect();
  const called = found.filter(({ count }) => count > 0);
  return {
    all: found.length,
    called: called.map(({ name }) => name),
    calls: called.reduce((all, { count }) => all + count, 0),
  };
}

describe('loading Code.js', () => {
  const names = [
    'SpreadsheetApp',
    'Utilities',
    'PropertiesService',
    'LockService',
    'ScriptApp',
    'MailApp',
    'HtmlService',
  ];

  test('asks no service, and looks at none', () => {
    const touched: string[] = [];
    const context = vm.createContext(Object.create(null) as object);
    for (const name of names)
      Object.defineProperty(context, name, { get: () => (touched.push(name), undefined), configurable: true });
    vm.runInContext(builtCode(), context);
    expect(touched).toEqual([]);
    expect(() => vm.runInContext('onOpen()', context)).toThrow();
    expect(touched).toEqual(['SpreadsheetApp']);
  });

  test('asks nothing of the double either', () => {
    const code = open();
    code.double.session.counted();
    code.setNow('2026-06-30T13:00:00Z');
    expect(code.double.session.local).toEqual([]);
    expect(code.double.session.counted()).toEqual({});
    expect(code.double.asked).toEqual({ zone: 0, formatDate: 0, values: {} });
  });

  test('needs nothing but the language', () => {
    expect(loadCode().call('WIN_RATE_FROM', 3, 7)).toBe(0.3);
  });

  // What runs describes the KPIs and functions: some calls for each of them, none for a cell, none of what computes.
  test('runs what defines, and nothing else', () => {
    const ran = functionsRunBy(builtCode());
    expect(ran.all).toBeGreaterThan(1000);
    expect(ran.called.length).toBeLessThanOrEqual(50);
    expect(ran.calls).toBeLessThanOrEqual(1000);
    for (const computing of ['deskOfSheet', 'callFunction', 'openedTable', 'ceoSummary', 'thisSpreadsheet', 'answer'])
      expect(ran.called).not.toContain(computing);
  });
});
