import { describe, expect, test } from 'vitest';
import { ask, number, refusal } from '../core/ask';
import { present, published } from '../doors/published';
import { explained, table } from './table';

const HEADER = ['Deal ID', 'Account Name', 'Stage', 'Amount', 'Created', 'Close Date', 'Owner', 'Loss Reason'];

describe('CRM_COMPLETENESS', () => {
  const deals = table(HEADER, [
    ['1', 'Acme', 'Demo', 100, '2026-05-01', '2026-08-01', 'Ana', ''], // 4 of 4
    ['2', 'n/a', 'Demo', 1, '2026-05-01', '', 'Ana', ''], // 1 of 4: placeholders are empty
    ['3', 'Bolt', 'Prospecting', '', '2026-05-01', '', 'TBD', ''], // 1 of 2: amount and date not yet required
    ['4', 'Cray', 'Closed Lost', 0, '2026-05-01', '2026-06-01', 'Ana', ''], // 3 of 5
    ['5', 'Dune', 'Closed Won', 'lots', '2026-05-01', '2026-06-01', 'Ana', ''], // 3 of 4: what cannot be read is not filled
    ['6', '', 'Demo', 5, '2026-07-01', '', '', ''], // created after as_of
  ]);
  const filled = (...own: readonly unknown[]) => number(ask('CRM_COMPLETENESS', deals, '2026-06-30', ...own));
  test('the required set by stage', () => {
    expect(filled()).toBe((4 + 1 + 1 + 3 + 3) / (4 + 4 + 2 + 5 + 4));
    expect(filled(undefined, '@variant', 'records')).toBe(1 / 5);
    expect(filled(undefined, 'Stage', 'Demo')).toBe(5 / 8);
  });
  test('named fields are required of every deal', () => {
    expect(filled('amount, close date')).toBe((2 + 0 + 0 + 1 + 1) / 10);
    expect(filled('Account Name')).toBe(4 / 5);
    expect(refusal(ask('CRM_COMPLETENESS', deals, '2026-06-30', 'amount, phone'))).toContain('no column "phone"');
  });
  test('a field the table lacks is not required, and said', () => {
    const bare = deals.map((row) => row.filter((_, at) => at !== 1));
    expect(number(ask('CRM_COMPLETENESS', bare, '2026-06-30'))).toBe((3 + 1 + 0 + 2 + 2) / (3 + 3 + 1 + 4 + 3));
    expect(explained(ask, 'not in the table', 'CRM_COMPLETENESS', bare, '2026-06-30')).toBe('account');
  });
  test('no deal left', () =>
    expect(refusal(ask('CRM_COMPLETENESS', deals, '2020-01-01'))).toContain('No deal is left'));
});

describe('DUPLICATE_RATE', () => {
  const deals = table(HEADER, [
    ['1', 'Acme', 'Demo', 100, '2026-05-01', '', '', ''],
    ['1', 'Acme', 'Demo', 200, '2026-05-01', '', '', ''],
    ['1', 'ACME ', 'Demo', 100, '2026-05-01', '', '', ''],
    ['2', 'Bolt', 'Demo', 100, '2026-05-01', '', '', ''],
    ['', 'Bolt', 'Demo', 100, '2026-05-01', '', '', ''],
  ]);
  const rate = (...own: readonly unknown[]) => number(ask('DUPLICATE_RATE', deals, '2026-06-30', ...own));
  test('records beyond the first over records with a key', () => {
    expect(rate()).toBe(2 / 4);
    expect(rate('account')).toBe(3 / 5);
    expect(rate('account, amount')).toBe(2 / 5);
    expect(rate('id', 'Account Name', 'Bolt')).toBe(0);
    expect(explained(ask, 'left out: deals without id', 'DUPLICATE_RATE', deals, '2026-06-30')).toBe(1);
  });
  test('an unknown key, no key filled', () => {
    expect(refusal(ask('DUPLICATE_RATE', deals, '2026-06-30', 'e-mail'))).toContain('no column "e-mail"');
    expect(refusal(ask('DUPLICATE_RATE', deals, '2026-06-30', 'owner'))).toContain('No deal is left');
  });
  test.skipIf(!present)('ms-opportunity-tracking: one deal stands on two rows', () => {
    const tracking = published('ms-opportunity-tracking/opportunities_flat.csv');
    expect(number(ask('DUPLICATE_RATE', tracking, '2014-12-31', 'name'))).toBe(1 / 487);
  });
});

describe('DATA_FRESHNESS', () => {
  const OPEN = ['Deal ID', 'Stage', 'Close Date', 'Last Activity'];
  const deals = table(OPEN, [
    ['1', 'Demo', '2026-08-01', '2026-06-30'],
    ['2', 'Demo', '2026-08-01', '2026-06-17'], // first of 14 days
    ['3', 'Demo', '2026-08-01', '2026-06-16'],
    ['4', 'Demo', '2026-08-01', ''],
    ['5', 'Closed Won', '2026-06-01', '2026-06-30'],
  ]);
  test('known values: open deals only, a blank day is never', () => {
    expect(number(ask('DATA_FRESHNESS', deals, '2026-06-30'))).toBe(2 / 4);
    expect(number(ask('DATA_FRESHNESS', deals, '2026-06-30', 15))).toBe(3 / 4);
  });
  test('touched after as_of tells nothing of it', () => {
    const later = [...deals, ['6', 'Demo', '2026-08-01', '2026-07-01']];
    expect(number(ask('DATA_FRESHNESS', later, '2026-06-30'))).toBe(2 / 4);
    expect(explained(ask, 'left out: open deals touched after', 'DATA_FRESHNESS', later, '2026-06-30')).toBe(1);
  });
  test('the last change stands in where there are no activities, and is named', () => {
    const modified = [OPEN.with(3, 'Last Modified Date'), ...deals.slice(1)];
    expect(number(ask('DATA_FRESHNESS', modified, '2026-06-30'))).toBe(2 / 4);
    expect(explained(ask, 'touched', 'DATA_FRESHNESS', modified, '2026-06-30')).toContain('Last Modified Date');
  });
  test('text is refused with its row; none open; no column', () => {
    const bad = [...deals, ['6', 'Demo', '2026-08-01', 'ages ago']];
    expect(refusal(ask('DATA_FRESHNESS', bad, '2026-06-30'))).toContain('row 7');
    expect(refusal(ask('DATA_FRESHNESS', table(OPEN, [deals[5]!]), '2026-06-30'))).toContain('No deal was open');
    expect(
      refusal(
        ask(
          'DATA_FRESHNESS',
          deals.map((row) => row.slice(0, 3)),
          '2026-06-30',
        ),
      ),
    ).toContain('missing-column');
  });
});
