// The double must be as strict as Google, or tests on it prove nothing: one test for each thing that platform-sheets §6.3 asks.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, isoDay } from '../../core/index';
import { holds } from '../core/property';
import { builtProject } from './built';
import { Calculation } from './calculation';
import { google } from './google';
import type { Mode } from './session';
import { dateCell } from './time-zone';

const ZONES = ['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Auckland', 'Europe/Berlin', 'America/St_Johns', 'Etc/UTC'];

function open(options: Partial<Parameters<typeof google>[0]> = {}) {
  const double = google(
    { timeZone: 'Asia/Tokyo', tabs: { Deals: [['Stage', 'Amount'], ['Won']], Empty: [] }, ...options },
    builtProject(),
  );
  const spreadsheet = double.services.SpreadsheetApp.getActiveSpreadsheet();
  const sheet = (name: string) => spreadsheet.getSheetByName(name)!;
  return { ...double, spreadsheet, sheet };
}

describe('what it knows', () => {
  const { services, spreadsheet, sheet, asked } = open();

  test('everything else is refused, instead of being undefined', () => {
    const unknown = services.SpreadsheetApp as unknown as Record<string, () => void>;
    expect(() => unknown.openById!()).toThrow('SpreadsheetApp.openById is not in the double');
    expect(() => (spreadsheet as unknown as Record<string, () => void>).moveActiveSheet!()).toThrow(
      'is not in the double',
    );
    expect(() => ((spreadsheet as { name?: string }).name = 'x')).toThrow('nothing may set it');
    expect(() => services.Utilities.formatDate(new Date(0), 'UTC', 'dd.MM.yyyy')).toThrow('knows no format dd.MM.yyyy');
  });

  test('tabs come as Google gives them: rectangular, blank as "", null for a tab that is not there', () => {
    expect(sheet('Deals').getDataRange().getValues!()).toEqual([
      ['Stage', 'Amount'],
      ['Won', ''],
    ]);
    expect(sheet('Empty').getDataRange().getValues!()).toEqual([['']]);
    expect(spreadsheet.getSheetByName('Leads')).toBeNull();
    expect(asked.values).toEqual({ Deals: 1, Empty: 1 });
  });

  test('-1 is as far as there is data; of an empty tab it is refused', () => {
    expect(sheet('Deals').getSheetValues(1, 1, -1, -1)).toEqual([
      ['Stage', 'Amount'],
      ['Won', ''],
    ]);
    expect(() => sheet('Empty').getSheetValues(1, 1, -1, -1)).toThrow('must be at least 1');
  });

  test('a text style is one that it has built', () => {
    const range = sheet('Deals').getRange(1, 1);
    const style = services.SpreadsheetApp.newTextStyle().setBold(true).setFontSize(14).build();
    range.setTextStyles!([[style]]);
    expect(() => range.setTextStyles!([[{ ...style }]])).toThrow("don't match the method signature");
    expect(() => services.SpreadsheetApp.newTextStyle().setForegroundColor('red')).toThrow('Invalid color');
  });

  test('a change to what it gave changes no cell', () => {
    const values = sheet('Deals').getDataRange().getValues!() as unknown[][];
    values[0]![0] = 'changed';
    expect((sheet('Deals').getDataRange().getValues!() as unknown[][])[0]![0]).toBe('Stage');
  });
});

describe('who may do what', () => {
  const refusals = (mode: Mode) => {
    const { services, session, spreadsheet, sheet } = open();
    const range = sheet('Deals').getRange(1, 1);
    session.mode = mode;
    const tries: Record<string, () => unknown> = {
      read: () => range.getValues!(),
      write: () => range.setValues!([['x']]),
      menu: () => services.SpreadsheetApp.getUi().createMenu('x').addToUi(),
      sidebar: () =>
        services.SpreadsheetApp.getUi().showSidebar(services.HtmlService.createHtmlOutputFromFile('Sidebar')),
      mail: () => services.MailApp.getRemainingDailyQuota(),
      triggers: () => services.ScriptApp.getProjectTriggers(),
      zone: () => spreadsheet.getSpreadsheetTimeZone(),
      remember: () => services.PropertiesService.getDocumentProperties().setProperty('a', 'b'),
    };
    return Object.keys(tries).filter((name) => {
      try {
        tries[name]!();
        return false;
      } catch (error) {
        return /permission|this context/.test((error as Error).message);
      }
    });
  };
  test.each([
    ['person', []],
    ['custom function', ['write', 'menu', 'sidebar', 'mail', 'triggers', 'remember']],
    ['simple trigger', ['sidebar', 'mail', 'triggers']],
    ['time trigger', ['menu', 'sidebar']],
  ] as const)('%s', (mode, refused) => expect(refusals(mode)).toEqual(refused));

  test('without its scope, a service is refused', () => {
    const { services, session } = open();
    (session.scopes as string[]).splice(0);
    expect(() => services.MailApp.getRemainingDailyQuota()).toThrow(/not sufficient to call MailApp.*send_mail/);
    expect(() => services.SpreadsheetApp.getActiveSpreadsheet()).toThrow(/spreadsheets.currentonly/);
  });
});

describe('cells', () => {
  test('the grid has an end', () => {
    const { sheet } = open();
    expect(() => sheet('Deals').getRange(1001, 1)).toThrow('outside the dimensions');
    expect(() => sheet('Deals').getRange(1, 1, 0, 1)).toThrow('must be at least 1');
    sheet('Deals').insertRowsAfter(1000, 1);
    expect(() => sheet('Deals').getRange(1001, 1)).not.toThrow();
  });

  test('matrices are of the range’s size', () => {
    const range = open().sheet('Deals').getRange(1, 1, 2, 2);
    expect(() => range.setValues!([['a', 'b']])).toThrow('The data has 1 but the range has 2');
    expect(() => range.setValues!([['a'], ['b']])).toThrow('The data has 1 but the range has 2');
    expect(() =>
      range.setNumberFormats!([
        [null, '0'],
        ['0', '0'],
      ]),
    ).toThrow("don't match the method signature");
  });

  test.each([
    '=1+1',
    '+1',
    '-x',
    '@ana',
    '12',
    '1,200',
    '$2.99',
    '10%',
    '2026-06-30',
    '1/2',
    '3 May',
    'May 3',
    'true',
    'WAHR',
  ])('text that would become something else throws: %s', (text) => {
    const { sheet, book } = open();
    const range = sheet('Deals').getRange(5, 5);
    if (text.startsWith('=')) {
      range.setValues!([[text]]);
      expect(book.grid('Deals')!.cell(5, 5).formula).toBe(text);
    } else expect(() => range.setValues!([[text]])).toThrow(/put an apostrophe/);
    range.setValues!([[`'${text}`]]);
    expect(range.getValues!()).toEqual([[text]]);
  });

  test('what is refused leaves the tab as it was', () => {
    const { sheet, book } = open();
    expect(() => sheet('Deals').getRange(1, 1, 1, 2).setValues!([['new', '12']])).toThrow();
    expect(book.values('Deals')[0]).toEqual(['Stage', 'Amount']);
  });

  test('a formula must be one in every locale', () => {
    const { sheet } = open({ locale: 'de_DE' });
    const write = (formula: string) => () => sheet('Deals').getRange(1, 1).setValues!([[formula]]);
    expect(write('=IF(A1>1;"a,b";"c")')).not.toThrow();
    expect(write('=IF(A1>1,"a","c")')).toThrow('parse error in de_DE');
    expect(write('=A1*0.5')).toThrow('parse error');
    expect(write('=SUM({1;2})')).toThrow('array literals');
  });

  test('a number under a format of days comes back as a Date in the spreadsheet’s zone', () => {
    const { sheet } = open();
    const range = sheet('Deals').getRange(1, 1);
    range.setNumberFormats!([['yyyy-mm-dd']]);
    range.setValues!([[dayOf(2026, 1, 1)]]);
    expect(range.getValues!()).toEqual([[new Date('2025-12-31T15:00:00.000Z')]]);
    for (const format of ['0.0%', '#,##0', '0.0" days"', '"$"#,##0', 'general']) {
      range.setNumberFormats!([[format]]);
      expect(range.getValues!(), format).toEqual([[dayOf(2026, 1, 1)]]);
    }
  });
});

describe('formulas', () => {
  function sheetWith(formula: string, answer: (args: readonly unknown[]) => unknown) {
    const { book, onEntered } = open();
    const calculation = new Calculation(book, (_name, args) => answer(args));
    onEntered((cell) => calculation.entered(cell));
    book.grid('Empty')!.cell(1, 1).formula = formula;
    calculation.settle();
    return { book, calculation, cell: book.grid('Empty')!.cell(1, 1) };
  }

  test('run again only where what they are passed has changed', () => {
    const { book, calculation, cell } = sheetWith('=F(Deals!A1:B2;Deals!A2)', (args) => JSON.stringify(args));
    expect(cell.value).toBe('[[["Stage","Amount"],["Won",""]],"Won"]');
    book.grid('Deals')!.cell(9, 9).value = 'elsewhere';
    calculation.settle();
    expect(calculation.runs).toHaveLength(1);
    book.grid('Deals')!.cell(2, 2).value = 5;
    calculation.settle();
    expect(calculation.runs).toHaveLength(2);
  });

  test('a table spills into empty cells, or is an error', () => {
    const { book, calculation, cell } = sheetWith('=F(Deals!A1)', () => [
      ['a', 1],
      ['b', 2],
    ]);
    expect(book.values('Empty')).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    book.grid('Empty')!.cell(2, 2).value = 'mine';
    delete book.grid('Empty')!.cell(2, 2).spilledFrom;
    calculation.entered(cell);
    calculation.settle();
    expect(cell.value).toBe('#REF!');
  });

  test('what is thrown is an error with its sentence', () => {
    const { cell } = sheetWith('=F()', () => {
      throw new Error('No deals table');
    });
    expect(cell.value).toBe('#ERROR!');
    expect(cell.look.note).toBe('No deals table');
  });
});

describe('what is kept, waits and is sent', () => {
  test('properties are text of a limited size', () => {
    const properties = open().services.PropertiesService.getDocumentProperties();
    expect(() => properties.setProperty('a', 'x'.repeat(10_000))).toThrow('too large');
    expect(() => properties.setProperty('a', 1 as unknown as string)).toThrow();
    for (let i = 0; i < 56; i++) properties.setProperty(`k${i}`, 'x'.repeat(9000));
    expect(() => properties.setProperty('more', 'x'.repeat(9200))).toThrow('quota');
  });

  test('each sees and deletes their own triggers', () => {
    const { services, book } = open();
    const { ScriptApp } = services;
    ScriptApp.newTrigger('f').timeBased().everyDays(1).atHour(7).inTimezone('Asia/Tokyo').create();
    const [ours] = ScriptApp.getProjectTriggers();
    book.user = 'ben';
    expect(ScriptApp.getProjectTriggers()).toEqual([]);
    expect(() => ScriptApp.deleteTrigger(ours!)).toThrow();
    expect(() => ScriptApp.newTrigger('f').timeBased().everyDays(1).atHour(7).create()).toThrow('Incomplete');
    expect(() => ScriptApp.newTrigger('f').timeBased().everyDays(1).atHour(24)).toThrow('0 to 23');
  });

  test('mail has one recipient, one line of subject, and an end for the day', () => {
    const { services, book } = open();
    const mail = (to: string, subject = 's') => services.MailApp.sendEmail({ to, subject, body: '', htmlBody: '' });
    book.quota = 1;
    expect(() => mail('a@x.com,b@x.com')).toThrow('Invalid email');
    expect(() => mail('a@x.com', 'a\nBcc: b@x.com')).toThrow('Invalid subject');
    mail('a@x.com');
    expect(() => mail('a@x.com')).toThrow('too many times');
    expect(book.outbox).toHaveLength(1);
  });

  test('a tab’s name is taken once', () =>
    expect(() => open().spreadsheet.insertSheet('deals')).toThrow('already exists'));
});

describe('dates', () => {
  test('a date cell of Tokyo is the day before in UTC', () =>
    expect(dateCell('Asia/Tokyo', dayOf(2026, 1, 1)).toISOString()).toBe('2025-12-31T15:00:00.000Z'));

  test('show the day in their zone, on days when clocks change too', () => {
    const { services } = open();
    return holds(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2099, 12, 31) }),
        fc.integer({ min: 0, max: 23 }),
        (zone, day, hour) => {
          const date = dateCell(zone, day, hour, 30);
          expect(services.Utilities.formatDate(date, zone, 'yyyy-MM-dd')).toBe(isoDay(day));
        },
      ),
      500,
    );
  });
});
