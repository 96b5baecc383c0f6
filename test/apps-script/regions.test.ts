// The CEO tab in a spreadsheet of another region: its signs, its dates, its place for the currency, and the same values.
import { describe, expect, test } from 'vitest';
import { SUMMARY_TAB } from '../../core/index';
import { AS_OF, type Spreadsheet, type Start, connectedSetup, openSpreadsheet } from './workbook';

const setup = { ...connectedSetup, options: { ...connectedSetup.options, currency: '€' } };
const open = (start: Start = {}): Spreadsheet => openSpreadsheet({ setup, ...start });
const write = (code: Spreadsheet): Spreadsheet => {
  code.run('person', 'kpiWriteSummary');
  expect(code.double.book.toasts.at(-1)).toMatch(/is written\./);
  return code;
};
const tab = (code: Spreadsheet) => code.double.book.grid(SUMMARY_TAB)!;
const texts = (code: Spreadsheet): string =>
  tab(code)
    .cells.map((row, r) => row.map((_, c) => (tab(code).hidden.has(c + 1) ? '' : tab(code).cell(r + 1, c + 1).value)))
    .flat()
    .filter((value) => typeof value === 'string' && value !== '')
    .join('\n');
const numbers = (code: Spreadsheet): unknown[] =>
  tab(code).cells.flatMap((row) => row.map(({ value }) => value).filter((value) => typeof value === 'number'));

describe('in German', () => {
  const code = write(open({ locale: 'de_DE' }));
  const cell = (row: number, column: number) => tab(code).cell(row, column);

  test('days are days, as the region writes them', () => {
    expect(cell(2, 2)).toMatchObject({ value: AS_OF, format: 'dd.mm.yyyy' });
    expect(code.double.book.values(SUMMARY_TAB)[1]![1]).toBeInstanceOf(Date);
    expect(texts(code)).toContain('written 01.07.2026');
    expect(texts(code)).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });
  test('texts have its signs', () => {
    expect(texts(code)).toContain('≥ 3,00× / ≥ 2,50×');
    expect(texts(code)).not.toMatch(/\d\.\d(?!\d{2}|\d?\.)/);
    expect(texts(code)).toMatch(/[+−]\d+,\d pts vs /);
  });
  test('the currency stands after the number', () =>
    expect(cell(6, 2).format).toBe('[>=1000000]0.00,,"M" "€/day";#,##0 "€/day"'));
  test('its formulas are in every locale', () => expect(cell(2, 3).formula).toBe('=IF(TODAY()-B2>7;"OUT OF DATE";"")'));
  test('values are those of the English tab', () => {
    const english = write(open());
    expect(numbers(code)).toEqual(numbers(english));
    expect(texts(english)).toContain('written 7/1/2026');
    expect(tab(english).cell(6, 2).format).toBe('[>=1000000]"€"0.00,,"M""/day";"€"#,##0"/day"');
  });
  test('the day that formulas point to is read as before', () =>
    expect(code.call('WIN_RATE')).toBe(write(open()).call('WIN_RATE')));
});

test.each([
  ['en_US', 'm/d/yyyy', '3.00×'],
  ['en_GB', 'dd/mm/yyyy', '3.00×'],
  ['de_CH', 'dd.mm.yyyy', '3.00×'],
  ['fr_FR', 'dd/mm/yyyy', '3,00×'],
  ['ja_JP', 'yyyy/mm/dd', '3.00×'],
])('%s: asked once, then its page tells', (locale, day, threshold) => {
  const code = write(open({ locale }));
  const { session } = code.double;
  session.counted();
  const first = texts(code);
  write(code);
  expect(session.counted()).not.toHaveProperty('Spreadsheet.getSpreadsheetLocale');
  expect(texts(code)).toBe(first);
  expect(tab(code).cell(2, 2).format).toBe(day);
  expect(first).toContain(threshold);
});

test('the sidebar is told how the region writes', () =>
  expect(open({ locale: 'de_DE' }).ask('start', {}).notation).toEqual({
    decimal: ',',
    group: '.',
    day: 'dd.mm.yyyy',
    currencyAfter: true,
  }));

describe('what the page remembers', () => {
  const asks = (code: Spreadsheet): boolean => {
    code.double.session.counted();
    write(code);
    return 'Spreadsheet.getSpreadsheetLocale' in code.double.session.counted();
  };

  test('counts no more when somebody changes the region: the next writing follows it', () => {
    const code = write(open());
    code.double.book.setLocale('fr_FR');
    expect([asks(code), asks(code)]).toEqual([true, false]);
    expect(tab(code).cell(2, 2).format).toBe('dd/mm/yyyy');
  });
  test.each<[string, unknown]>([
    ['nothing', ''],
    ['no JSON', '{'],
    ['another notation', '{"decimal":",","group":".","day":"dd.mm.yyyy","currencyAfter":true}'],
    ['the currency on the other side', '{"decimal":".","group":",","day":"m/d/yyyy","currencyAfter":true}'],
    ['half of one', '{"decimal":"."}'],
    ['a format that is none of a day', '{"decimal":".","group":",","day":"=1","currencyAfter":false}'],
  ])('is asked for anew where somebody has put %s there', (_, written) => {
    const code = write(open());
    for (const row of tab(code).cells)
      for (const cell of row) if (String(cell.value).startsWith('{')) cell.value = written as string;
    expect([asks(code), asks(code)]).toEqual([true, false]);
    expect(tab(code).cell(2, 2).format).toBe('m/d/yyyy');
  });
});

test.each([
  ['an engine without the tables of languages', { locale: 'de_DE', intl: false }],
  ['a region that nobody knows', { locale: 'xx_YY' }],
])('%s: the plain notation', (_, start) => {
  const code = write(open(start));
  expect(tab(code).cell(2, 2).format).toBe('yyyy-mm-dd');
  expect(texts(code)).toContain('≥ 3.00× / ≥ 2.50×');
  expect(texts(code)).toContain('written 2026-07-01');
});
