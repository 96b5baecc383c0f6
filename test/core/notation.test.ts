// How regions write: what is made of Intl's parts and of short date patterns, and a CEO tab in each of them.
import { describe, expect, test } from 'vitest';
import {
  Connected,
  type Notation,
  PLAIN,
  type Plan,
  SAMPLE,
  STATUS_LOOK,
  ceoTab,
  dayFormat,
  emptySetup,
  isFailure,
  kpis,
  notationOf,
  numberFormat,
  plainCell,
  sampleDeals,
  sampleSubscriptions,
  showChange,
  showDay,
  showValue,
} from '../../core/index';
import { rewritten } from '../../core/notation';
import { TODAY } from './ask';

/** As Intl writes there; on the currency only its place is taken from it. */
const inRegion = (region: string): Notation =>
  notationOf({
    number: new Intl.NumberFormat(region).formatToParts(1_234_567.8),
    day: new Intl.DateTimeFormat(region, { dateStyle: 'short' }).formatToParts(
      new Date(SAMPLE.year, SAMPLE.month - 1, SAMPLE.date),
    ),
    amount: new Intl.NumberFormat(region, { style: 'currency', currency: 'EUR' }).formatToParts(1),
  });

const thousands: Readonly<Record<string, string>> = { '\u202f': ' ', '\u00a0': ' ', '’': "'" };
/** Spaces and apostrophes as they stand on a keyboard. */
const typed = (text: string): string => text.replace(/[\u202f\u00a0’]/g, (sign) => thousands[sign]!);

const REGIONS = [
  ['en-US', '12,345.6', '€1,200', '-€1,200', '€1,200/day', '6/30/2026', '+1234.5%'],
  ['de-DE', '12.345,6', '1.200 €', '-1.200 €', '1.200 €/day', '30.06.2026', '+1234,5%'],
  ['fr-FR', '12 345,6', '1 200 €', '-1 200 €', '1 200 €/day', '30/06/2026', '+1234,5%'],
  ['en-GB', '12,345.6', '€1,200', '-€1,200', '€1,200/day', '30/06/2026', '+1234.5%'],
  ['ja-JP', '12,345.6', '€1,200', '-€1,200', '€1,200/day', '2026/06/30', '+1234.5%'],
  ['de-CH', "12'345.6", "€1'200", "-€1'200", "€1'200/day", '30.06.2026', '+1234.5%'],
] as const;

describe.each(REGIONS)('%s', (region, ratio, amount, loss, daily, day, change) => {
  const notation = inRegion(region);
  test('writes numbers, amounts and days', () => {
    const shown = [
      showValue(12345.6, 'ratio', '', null, notation),
      showValue(1200, 'currency', '€', null, notation),
      showValue(-1200, 'currency', '€', null, notation),
      showValue(1200, 'currency per day', '€', null, notation),
      showDay(46203, notation),
      showChange({ by: 'percent', value: 12.345 }, notation),
    ];
    expect(shown.map(typed)).toEqual([ratio, amount, loss, daily, day, change]);
  });
  test('formats amounts with the sign on its side, and nothing else otherwise', () => {
    const after = amount.endsWith('€');
    expect(numberFormat('currency', '€', notation)).toBe(after ? '#,##0 "€"' : '"€"#,##0');
    expect(numberFormat('currency per day', '€', notation)).toBe(after ? '#,##0 "€/day"' : '"€"#,##0"/day"');
    for (const { unit } of kpis) expect(numberFormat(unit, '', notation)).toBe(numberFormat(unit));
  });
});

test('without a currency there is no sign on either side, and no space for one', () => {
  const german = inRegion('de-DE');
  expect(showValue(1200, 'currency', '', null, german)).toBe('1.200');
  expect(showValue(1200, 'currency per day', '', null, german)).toBe('1.200/day');
});

test.each([
  ['M/d/yyyy', 'm/d/yyyy'],
  ['m/d/yyyy', 'm/d/yyyy'],
  ['dd.MM.yy', 'dd.mm.yyyy'],
  ['yyyy/MM/dd', 'yyyy/mm/dd'],
  ['d-M-yyyy', 'd-m-yyyy'],
  ['yyyy. MM. dd.', 'yyyy. mm. dd.'],
  ["d.MM.yyyy 'г.'", 'd.mm.yyyy'],
  ['yyyy-MM-dd', 'yyyy-mm-dd'],
  ['dd-MMM-yy', null],
  ['ddd dd/MM/yyyy', null],
  ['TT.MM.JJJJ', null],
  ['dd/mm', null],
  ['dd/dd/yyyy', null],
  ['dd.MM/yyyy', null],
  ['', null],
])('the short date pattern %s is the format %s', (pattern, format) => expect(dayFormat(pattern)).toBe(format));

test('parts that say nothing give the plain notation, without thousands', () =>
  expect(notationOf({ number: [], day: [], amount: [] })).toEqual({ ...PLAIN, group: '' }));

const at = (tab: string) => ({ tab, table: '', columns: {} });
/** The CEO tab of a sample, as of a day: at the end of a quarter there are notes about the next one. */
function tabOf(asOf: number, notation?: Notation): Plan {
  const table = (name: string, rows: readonly (readonly unknown[])[]) => ({ name, rows, cell: plainCell });
  const setup = {
    ...emptySetup,
    sources: { deals: at('Deals'), subscriptions: at('Subscriptions') },
    targets: ['2026-Q2', '2026-Q3'].map((period) => ({ period, owner: '', amount: 900_000 })),
    options: { ...emptySetup.options, currency: '€', company: 'Since 2024-01-31' },
  };
  const connected = new Connected(setup, {
    deals: table('deals', sampleDeals(TODAY, 'salesforce').rows),
    subscriptions: table('subscriptions', sampleSubscriptions(TODAY).rows),
  });
  const plan = ceoTab(connected, asOf, notation);
  if (isFailure(plan)) throw new Error(plan.message);
  return plan;
}
const text = (plan: Plan, columns?: readonly number[]): string =>
  plan.cells
    .flatMap((row) => row.filter((_, column) => !columns || columns.includes(column)))
    .flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : []))
    .join('\n');
/** Of the rows under the head. */
const changesAndThresholds = (plan: Plan): string => text({ ...plan, cells: plan.cells.slice(4) }, [3, 5]);
const DAYS = [TODAY, TODAY - 1, TODAY - 20, TODAY + 40];

describe.each(REGIONS.map(([region]) => region))('the CEO tab in %s', (region) => {
  const notation = inRegion(region);
  test.each(DAYS)('is the English one in other signs, as of %i', (day) => {
    const [plain, regional] = [tabOf(day), tabOf(day, notation)];
    const bare = (plan: Plan) =>
      plan.cells.map((row) =>
        row.map((cell) => {
          if (!cell) return cell;
          const { value, format, ...rest } = cell;
          return { ...rest, value: typeof value === 'string' ? 'text' : value, isFormatted: format !== undefined };
        }),
      );
    const five = (plan: Plan) => ({
      ...plan,
      cells: bare({ ...plan, cells: plan.cells.slice(0, 12) }),
      print: 0,
      heights: 0,
    });
    expect(five(regional)).toEqual(five(plain));
    const digits = (plan: Plan) => changesAndThresholds(plan).replace(/[.,'’\u202f\u00a0]/g, '');
    expect(digits(regional)).toBe(digits(plain));
  });
  test('says its days in one way, and leaves what a person has named as it is', () => {
    const said = text(tabOf(TODAY, notation));
    expect(said).toContain(`written ${showDay(TODAY, notation)}`);
    expect(said).toContain(`customers with revenue on ${showDay(TODAY - 365, notation)}`);
    expect(said.match(/\d{4}-\d{2}-\d{2}/g)).toEqual(['2024-01-31']);
  });
});

describe('the German CEO tab', () => {
  const german = inRegion('de-DE');
  test.each(DAYS)('has no English decimal sign beside its KPIs, as of %i', (day) => {
    const said = changesAndThresholds(tabOf(day, german));
    expect(said).toMatch(/\d,\d/);
    expect(said).not.toMatch(/\d\.\d{1,2}(?!\d)/);
    expect(changesAndThresholds(tabOf(day))).toMatch(/\d\.\d{1,2}(?!\d)/);
  });
  test('formats its days as days, and amounts of a million as millions', () => {
    const formats = tabOf(TODAY, german).cells.flatMap((row) => row.flatMap((cell) => cell?.format ?? []));
    expect(formats).toContain('dd.mm.yyyy');
    expect(formats).not.toContain('yyyy-mm-dd');
    expect(formats).toContain('[>=1000000]0.00,,"M" "€";#,##0 "€"');
  });
  test('shows what the next quarter says, with its own signs', () =>
    expect(text(tabOf(TODAY, german))).toMatch(/Next period \(2026-Q3\): \d+,\d\d×\./));
  test('statuses and titles are the same words', () => {
    const words = Object.values(STATUS_LOOK).map(({ word }) => word);
    const found = (notation?: Notation) =>
      text(tabOf(TODAY, notation), [0, 2])
        .split('\n')
        .filter((one) => words.some((word) => one.endsWith(word)) || kpis.some(({ title }) => title === one));
    expect(found(german)).toEqual(found());
    expect(found().length).toBeGreaterThan(8);
  });
});

test("counts of rows have the region's thousands", () => {
  const [head, ...rows] = sampleDeals(TODAY, 'salesforce').rows;
  const deals = { name: 'deals', rows: [head!, ...rows, ...rows, ...rows], cell: plainCell };
  const connected = new Connected({ ...emptySetup, sources: { deals: at('Deals') } }, { deals });
  expect(connected.describe()).toEqual(['deals: 1,260 rows (Salesforce)']);
  expect(connected.describe(inRegion('de-DE'))).toEqual(['deals: 1.260 rows (Salesforce)']);
});

test.each([
  ['due before 2026-06-30, and counted: 1,234,567 of 7,800', 'due before 30.06.2026, and counted: 1.234.567 of 7.800'],
  ['customers on 2026-06-30 and none on 2025-06-30', 'customers on 30.06.2026 and none on 30.06.2025'],
  [
    'deals that entered "Since 2026-06-30, 1,000" in 2026-Q2',
    'deals that entered "Since 2026-06-30, 1,000" in 2026-Q2',
  ],
  ['rows 12, 345 and 1,234.5', 'rows 12, 345 and 1.234,5'],
])('the sentence %s', (sentence, german) => {
  expect(rewritten(sentence, inRegion('de-DE'))).toBe(german);
  expect(rewritten(sentence, PLAIN)).toBe(sentence);
});

test('without a notation it is the plain one, which functions speak', () =>
  expect(tabOf(TODAY)).toEqual(tabOf(TODAY, PLAIN)));
