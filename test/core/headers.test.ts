// Which column holds what: by the CRM's own words, by words that mean the same everywhere, or asked for.
import { describe, expect, test } from 'vitest';
import { plainCell } from '../../core/cell';
import { attempt, isFailure } from '../../core/failure';
import { normaliseHeader } from '../../core/tables/header';
import { kinds } from '../../core/tables/kinds/index';
import { openTable } from '../../core/tables/open';
import type { ReadingRules } from '../../core/tables/table';
import { crms } from '../../core/tables/crms/index';
import { TODAY, ask, number, refusal } from './ask';

function open(rows: readonly (readonly unknown[])[], rules: ReadingRules = {}) {
  return openTable<string>(kinds.deals, { name: 'deals', rows, cell: plainCell }, rules);
}
/** Field → header, as recognised. */
function mapped(headers: readonly string[], rules: ReadingRules = {}): Record<string, string> {
  const table = open([headers, headers.map(() => 'x')], rules);
  return Object.fromEntries(
    Object.entries(table.recognition.columns).map(([field, found]) => [field, headers[found!.column]!]),
  );
}

describe('what an export calls its columns', () => {
  test('a Salesforce report', () =>
    expect(
      mapped([
        ...['Opportunity Owner', 'Account Name', 'Opportunity Name', 'Stage', 'Fiscal Period', 'Amount'],
        ...['Probability (%)', 'Age', 'Close Date', 'Created Date', 'Next Step', 'Lead Source', 'Type'],
      ]),
    ).toMatchObject({
      owner: 'Opportunity Owner',
      account: 'Account Name',
      name: 'Opportunity Name',
      stage: 'Stage',
      amount: 'Amount',
      probability: 'Probability (%)',
      close_date: 'Close Date',
      created: 'Created Date',
      source: 'Lead Source',
      type: 'Type',
    }));

  test('a Salesforce Data Loader file', () =>
    expect(
      mapped(['Id', 'Name', 'StageName', 'Amount', 'CloseDate', 'CreatedDate', 'IsClosed', 'IsWon', 'OwnerId']),
    ).toMatchObject({
      id: 'Id',
      stage: 'StageName',
      close_date: 'CloseDate',
      created: 'CreatedDate',
      is_closed: 'IsClosed',
      is_won: 'IsWon',
      owner: 'OwnerId',
    }));

  test('Salesforce with several currencies: the converted amount', () =>
    expect(
      mapped(['Opportunity Name', 'Opportunity Owner', 'Stage', 'Amount', 'Amount (converted)', 'Close Date']).amount,
    ).toBe('Amount (converted)'));

  test('a HubSpot view', () =>
    expect(
      mapped([
        'Record ID',
        'Deal Name',
        'Deal Stage',
        'Close Date',
        'Deal owner',
        'Amount',
        'Create Date',
        'Deal Type',
      ]),
    ).toMatchObject({
      id: 'Record ID',
      name: 'Deal Name',
      stage: 'Deal Stage',
      close_date: 'Close Date',
      owner: 'Deal owner',
      amount: 'Amount',
      created: 'Create Date',
      type: 'Deal Type',
    }));

  test('a plain tracker', () =>
    expect(mapped(['deal', 'company', 'value', 'phase', 'opened', 'expected close', 'rep'])).toMatchObject({
      name: 'deal',
      account: 'company',
      amount: 'value',
      stage: 'phase',
      created: 'opened',
      close_date: 'expected close',
      owner: 'rep',
    }));

  test('the setup’s choice wins', () =>
    expect(mapped(['Deal', 'Stage', 'Amount', 'Budget'], { columns: { amount: 'Budget' } }).amount).toBe('Budget'));

  test('a choice that is gone leaves the field out instead of guessing another', () =>
    expect(mapped(['Deal', 'Stage', 'Amount'], { columns: { amount: 'Budget' } }).amount).toBeUndefined());

  test('two columns that could be one field are asked for', () => {
    const table = [
      ['Deal', 'Stage', 'Amount', 'Deal Value', 'Close Date'],
      ['x', 'Closed Won', 1, 2, TODAY],
    ];
    expect(refusal(ask('AVERAGE_DEAL_SIZE', table, TODAY))).toMatchInlineSnapshot(
      `"ambiguous-column: deals has several columns that could be the deal's amount: "Amount", "Deal Value". Keep one, rename the other, or choose in KPI setup."`,
    );
    expect(number(ask('WIN_RATE', table, TODAY))).toBe(1); // which reads no amount
  });

  test('of two equal headers none is taken', () =>
    expect(mapped(['Deal', 'Stage', 'Amount', 'Amount']).amount).toBeUndefined());

  test.each([
    'Close Date',
    ' close  date ',
    'CLOSE_DATE',
    'Close Date *',
    '\ufeffClose Date',
    '"Close Date"',
    'Close_Date__c',
  ])('%j is the close date: case, spaces, underscores, quotes and stars say nothing', (header) =>
    expect(mapped(['Deal', 'Stage', header]).close_date).toBe(header),
  );

  test('the record’s name before each header says nothing', () =>
    expect(mapped(['Deal - Title', 'Deal - Stage', 'Deal - Value'])).toMatchObject({
      stage: 'Deal - Stage',
      amount: 'Deal - Value',
    }));

  test('a CRM needs two of its own words', () => {
    const crm = (...headers: string[]) => open([headers, headers.map(() => 'x')]).recognition.crm.id;
    expect(crm('Deal Name', 'Amount', 'Stage')).toBe('generic');
    expect(crm('Record ID', 'Deal Name', 'Deal Stage', 'Amount')).toBe('hubspot');
    expect(crm('Opportunity Name', 'Opportunity Owner', 'Amount')).toBe('salesforce');
  });

  test.each(crms.map((crm) => [crm.id, crm] as const))('%s lists headers of fields that exist, each once', (_, crm) => {
    expect(new Set(crm.signature).size).toBe(crm.signature.length);
    for (const [kind, fields] of Object.entries(crm.columns)) {
      for (const field of Object.keys(fields))
        expect(Object.keys(kinds[kind as keyof typeof kinds].fields)).toContain(field);
      const all = Object.values(fields).flat();
      expect(new Set(all).size).toBe(all.length);
    }
  });

  test.each(Object.values(kinds).map((kind) => [kind.id, kind] as const))(
    '%s: aliases are written as compared, each means one field',
    (_, kind) => {
      const all = Object.values(kind.fields).flatMap(({ aliases }) => [...aliases]);
      expect(all.map(normaliseHeader)).toEqual(all);
      expect(new Set(all).size).toBe(all.length);
      for (const key of kind.keys) expect(Object.keys(kind.fields)).toContain(key);
    },
  );
});

describe('where the header is', () => {
  const HEADER = ['Deal ID', 'Stage', 'Amount', 'Close Date'];
  const ROW = ['1', 'Closed Won', 100, 46200];

  test('under title rows, blank ones included; rows are counted from the first of the range', () => {
    const table = open([['Pipeline report'], ['Filter:', 'this year'], [], HEADER, ROW, ROW]);
    expect(table.headerAt).toBe(3);
    expect(table.size).toBe(2);
    expect(table.rowNumber(0)).toBe(5);
  });

  test('a body without a header is none', () => {
    const opened = attempt(() => open([ROW, ROW]));
    expect(isFailure(opened) && opened.code).toBe('no-table');
  });

  test('stage names that happen to be words of headers are no header', () => {
    const opened = attempt(() =>
      open([
        ['1', 'Won', 100, 46200],
        ['2', 'Lost', 100, 46200],
      ]),
    );
    expect(isFailure(opened) && opened.code).toBe('no-table');
  });

  test('blank lines under the table are no rows, whether they hold "", 0 or nothing', () =>
    expect(open([HEADER, ROW, ['', '', '', ''], [0, 0, 0, 0], [null, null, null, null]]).size).toBe(1));

  test('hundreds of columns nobody knows hide no header', () => {
    const wide = [...HEADER, 'Owner', ...Array.from({ length: 250 }, (_, i) => `Custom property ${i}`)];
    expect(open([wide, [...ROW, 'Ana']]).has('amount')).toBe(true);
  });
});
