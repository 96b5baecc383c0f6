// Close: the API's names. The status type decides; a value may be in cents, a monthly one counts for a year.
import { describe, expect, test } from 'vitest';
import { ask, asked, number, refusal } from '../core/ask';
import { AS_OF, DEALS, type Deal } from './deals';
import { expectSameKpis, headed, recognised } from './expect-same';
import { WRITINGS, type Writing } from './writing';

const LABEL = { new: 'Prospect', early: 'Demo Completed', late: 'Contract Sent', won: 'Signed at last', lost: 'Gone' };

const HEADER = [
  ...['id', 'lead_id', 'lead_name', 'status_type', 'status_label', 'pipeline_name', 'value', 'value_formatted'],
  ...['value_currency', 'value_period', 'confidence', 'user_name', 'note', 'date_created', 'date_updated', 'date_won'],
  ...['date_lost'],
];
const row = (w: Writing) => (d: Deal) => [
  ...[`oppo_${d.id}`, 'lead_1', d.account, { open: 'active', won: 'won', lost: 'lost' }[d.is]],
  ...[LABEL[d.is === 'open' ? d.stage : d.is], 'Sales', d.amount === null ? '' : d.amount * 100, w.amount(d.amount)],
  ...['EUR', 'one_time', w.percent(d.probability), d.owner, 'met twice', w.time(d.created), w.time(AS_OF)],
  ...[d.is === 'won' ? w.day(d.closed) : '', d.is === 'lost' ? w.day(d.closed) : ''],
];

describe.each(WRITINGS)('written the $says way', (w) => {
  // Close has no expected day of closing, so nothing says which deals close next quarter
  const rows = [[...HEADER, 'Expected close date'], ...DEALS.map((d) => [...row(w)(d), w.day(d.due)])];

  test('the formatted value is the amount; the other is in cents', () => {
    expectSameKpis(rows);
    expect(recognised(rows)).toMatchObject({
      crm: 'close',
      columns: { amount: 'value_formatted', status: 'status_type', won_on: 'date_won', lost_on: 'date_lost' },
    });
  });
});

describe('a value that may be in cents', () => {
  const rows = [
    ['id', 'status_type', 'status_label', 'value', 'value_currency', 'date_created', 'date_won', 'date_lost'],
    ['1', 'won', 'Won', 300000, 'USD', '2026-05-01', '2026-06-01', ''],
    ['2', 'lost', 'Lost', 500000, 'USD', '2026-05-01', '', '2026-06-02'],
  ];

  test('is not taken: the sentence says what to do', () => {
    expect(refusal(ask('AVERAGE_DEAL_SIZE', rows, AS_OF))).toBe(
      'ambiguous-column: deals, column "value" may be in cents (Close\'s API) or in whole units, so it is not taken for the deal\'s amount: export "value_formatted" beside it, or choose the column in KPI setup.',
    );
    expect(number(ask('WIN_RATE', rows, AS_OF))).toBe(0.5); // which reads no amount
  });

  test('is taken where a person chooses it', () => {
    const sources = { deals: { tab: 'Deals', table: '', columns: { amount: 'value' } } };
    expect(number(asked({ deals: rows, setup: { sources } })('AVERAGE_DEAL_SIZE', undefined, AS_OF))).toBe(300000);
  });
});

describe('what a value is for', () => {
  const won = (value: string, period: string) => ['won', 'Won', value, period, '2026-05-01', '2026-06-01', ''];
  const table = (...rows: unknown[][]) => [
    ['status_type', 'status_label', 'value_formatted', 'value_period', 'date_created', 'date_won', 'date_lost'],
    ...rows,
  ];

  test('a monthly value counts for a year', () =>
    expect(
      number(
        ask(
          'CLOSED_REVENUE',
          table(won('$100', 'monthly'), won('$500', 'one_time'), won('$800', 'annual')),
          AS_OF,
          '2026-Q2',
        ),
      ),
    ).toBe(100 * 12 + 500 + 800));

  test('any other period is refused', () =>
    expect(refusal(ask('CLOSED_REVENUE', table(won('$100', 'weekly')), AS_OF, '2026-Q2'))).toMatch(
      /^bad-cell: deals, row 2, column "value_period": "weekly" is not one-time, monthly or annual/,
    ));
});

test('a file of leads with ids and names is not Close’s because of them', () =>
  expect(recognised(headed('lead_id', 'lead_name', 'user_name', 'stage'), 'leads').crm).toBe('generic'));

test('the columns of the export without the raw value', () =>
  expect(recognised(headed(...HEADER.filter((h) => h !== 'value'))).columns).toMatchObject({
    account: 'lead_name',
    owner: 'user_name',
    stage: 'status_label',
    created: 'date_created',
    amount_period: 'value_period',
    currency: 'value_currency',
    probability: 'confidence',
  }));
