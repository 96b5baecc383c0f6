// A German Excel: the CEO tab in its signs, dates and place for the currency. One file for its requirement sets, which office.js
// reads once; that the older Excel of all other tests writes plainly, they show.
import { beforeAll, describe, expect, it } from 'vitest';
import { excelHost } from '../../addin/excel/host';
import { readNotation } from '../../addin/excel/notation';
import { refreshSummary } from '../../addin/refresh-summary';
import { PLAIN, SUMMARY_TAB, emptySetup, sampleDeals, sampleSubscriptions, setupPlan } from '../../core/index';
import { CULTURES, type Culture } from '../office-host/objects/culture';
import { type Workbook, openWorkbook } from './workbook';

const AS_OF = 46203;
const sets = { ExcelApi: '1.12', CustomFunctionsRuntime: '1.2', SharedRuntime: '1.1' };
const at = (tab: string) => ({ tab, table: '', columns: {} });
const setup = {
  ...emptySetup,
  sources: { deals: at('Deals'), subscriptions: at('Subscriptions') },
  targets: [{ period: '2026-Q3', owner: '', amount: 1_000_000 }],
  options: { ...emptySetup.options, asOf: AS_OF, currency: '€' },
};

let office: Workbook;

/** Writes the summary as a computer of that region does: what stands on the tab, and in which formats. */
async function summaryIn(culture: Culture) {
  office.host.culture.value = culture;
  await refreshSummary();
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(SUMMARY_TAB).getRange('A1:I60');
    used.load('values,formulas,numberFormat');
    await context.sync();
    return used.toJSON() as { values: unknown[][]; formulas: unknown[][]; numberFormat: string[][] };
  });
}
const texts = ({ values }: { values: unknown[][] }): string =>
  values
    .flat()
    .filter((value) => typeof value === 'string' && value !== '')
    .join('\n');

beforeAll(async () => {
  office = await openWorkbook({
    requirementSets: sets,
    sheets: {
      Deals: sampleDeals(AS_OF, 'salesforce').rows,
      Subscriptions: sampleSubscriptions(AS_OF).rows,
    },
  });
  await excelHost.draw(setupPlan(setup), false);
});

describe('what Excel says of its region', () => {
  it.each<[string, Culture, object]>([
    ['US', CULTURES.us, { decimal: '.', group: ',', day: 'm/d/yyyy', currencyAfter: false }],
    ['German', CULTURES.german, { decimal: ',', group: '.', day: 'dd.mm.yyyy', currencyAfter: true }],
    [
      'German, with signs of its own',
      { ...CULTURES.german, decimal: '.', group: "'", shortDate: 'yyyy-MM-dd', dateSeparator: '-' },
      { decimal: '.', group: "'", day: 'yyyy-mm-dd', currencyAfter: true },
    ],
    [
      'a pattern that stands for its separator',
      { ...CULTURES.german, shortDate: 'd/M/yy' },
      { decimal: ',', group: '.', day: 'd.m.yyyy', currencyAfter: true },
    ],
    [
      'a pattern with names of months: ISO',
      { ...CULTURES.german, shortDate: 'dd-MMM-yy' },
      { decimal: ',', group: '.', day: 'yyyy-mm-dd', currencyAfter: true },
    ],
    [
      'a culture that nobody knows',
      { ...CULTURES.us, name: '?', shortDate: '?' },
      { decimal: '.', group: ',', day: 'yyyy-mm-dd', currencyAfter: false },
    ],
  ])('%s', async (_, culture, notation) => {
    office.host.culture.value = culture;
    expect(await readNotation()).toEqual(notation);
  });

  it('is the plain notation where Excel fails to say', async () => {
    const fault = office.host.failNext({ on: 'get CultureInfo.name', code: 'GeneralException' });
    expect(await readNotation()).toEqual(PLAIN);
    expect(fault.hits).toBe(1);
  });
});

describe('the CEO tab', () => {
  it('in German has other signs, other dates, and the same values', async () => {
    const english = await summaryIn(CULTURES.us);
    const german = await summaryIn(CULTURES.german);
    const numbers = ({ values }: typeof german) => values.flat().filter((value) => typeof value === 'number');
    expect(numbers(german)).toEqual(numbers(english));
    expect(numbers(german)).toContain(AS_OF);
    expect([english.numberFormat[1]![1], german.numberFormat[1]![1]]).toEqual(['m/d/yyyy', 'dd.mm.yyyy']);
    expect(german.numberFormat[5]![1]).toBe('[>=1000000]0.00,,"M" "€/day";#,##0 "€/day"');
    expect(german.formulas[1]![2]).toBe('=IF(TODAY()-B2>7,"OUT OF DATE","")');
    expect(texts(german)).toContain('≥ 3,00× / ≥ 2,50×');
    expect(texts(german)).toContain('customers with revenue on 30.06.2025 (40)');
    expect(texts(german)).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    expect(texts(english)).toContain('≥ 3.00× / ≥ 2.50×');
    expect(texts(english)).toContain('customers with revenue on 6/30/2025 (40)');
  });
});
