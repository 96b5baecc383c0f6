// The product's own sample data: the same for everybody, readable, and as dirty as real exports are.
import { describe, expect, test } from 'vitest';
import { type SampleTable, civilOf, sampleDeals, sampleSubscriptions } from '../../core/index';
import { TODAY, ask, number, rows } from './ask';

const column = ({ rows: [header, ...body] }: SampleTable, name: string) =>
  body.map((row) => row[header!.indexOf(name)]);

describe.each(['salesforce', 'hubspot'] as const)('deals as %s exports them', (crm) => {
  const sample = sampleDeals(TODAY, crm);
  const stage = column(sample, crm === 'salesforce' ? 'Stage' : 'Deal Stage');
  const close = column(sample, 'Close Date');

  test('the same rows every time; other rows for another seed', () => {
    expect(sampleDeals(TODAY, crm)).toEqual(sample);
    expect(sampleDeals(TODAY, crm, 420, 1)).not.toEqual(sample);
    expect(sample.rows).toHaveLength(421);
  });

  test('days stand in the columns it names, and nowhere else', () => {
    const [header, ...body] = sample.rows;
    expect(sample.dayColumns.map((at) => header![at])).toEqual(
      crm === 'salesforce' ? ['Created Date', 'Close Date'] : ['Create Date', 'Close Date'],
    );
    for (const row of body)
      for (const at of sample.dayColumns) expect(row[at] === '' || civilOf(row[at] as number).year >= 2023).toBe(true);
  });

  test('holds the dirt: blank amounts and dates, a renewal, an overdue and a reopened deal', () => {
    expect(column(sample, 'Amount')).toContain('');
    expect(column(sample, crm === 'salesforce' ? 'Created Date' : 'Create Date')).toContain('');
    expect(column(sample, crm === 'salesforce' ? 'Type' : 'Deal Type')).toContain('Renewal');
    expect(stage.some((is, i) => is === 'Closed Lost' && close[i] === '')).toBe(true);
    expect(stage.some((is, i) => !String(is).startsWith('Closed') && Number(close[i]) < TODAY && close[i] !== '')).toBe(
      true,
    );
    expect(
      column(sample, crm === 'salesforce' ? 'Opportunity Name' : 'Deal Name').some((name) =>
        /reopened/.test(String(name)),
      ),
    ).toBe(true);
    expect(new Set(column(sample, crm === 'salesforce' ? 'Opportunity ID' : 'Record ID')).size).toBe(420);
  });

  test('is recognised, and gives every number the CEO asks of deals', () => {
    expect(rows(ask('EXPLAIN', 'WIN_RATE', sample.rows, TODAY))).toContainEqual([
      'table deals',
      `420 rows, ${crm === 'salesforce' ? 'Salesforce' : 'HubSpot'}`,
    ]);
    for (const fn of ['WIN_RATE', 'AVERAGE_DEAL_SIZE', 'SALES_CYCLE_LENGTH', 'PIPELINE_VELOCITY'])
      expect(number(ask(fn, sample.rows, TODAY)), fn).toBeGreaterThan(0);
    expect(number(ask('PIPELINE_COVERAGE', sample.rows, TODAY, 1e6, '2026-Q3'))).toBeGreaterThan(0);
    expect(number(ask('WIN_RATE', sample.rows, TODAY))).toBeLessThan(0.6);
  });
});

test('both CRMs export the same deals: same numbers', () => {
  const [a, b] = [sampleDeals(TODAY, 'salesforce', 200), sampleDeals(TODAY, 'hubspot', 200)];
  expect(number(ask('CLOSED_REVENUE', a.rows, TODAY, '2026'))).toBeGreaterThan(0);
  expect(a.rows).toHaveLength(b.rows.length);
});

test('subscriptions: the same every time, some end, one has no amount, and both rates come out', () => {
  const sample = sampleSubscriptions(TODAY);
  expect(sampleSubscriptions(TODAY)).toEqual(sample);
  expect(column(sample, 'MRR').filter((mrr) => mrr === '')).toHaveLength(1);
  expect(column(sample, 'End Date').some((end) => end !== '')).toBe(true);
  const nrr = number(ask('NET_REVENUE_RETENTION', sample.rows, TODAY));
  const grr = number(ask('GROSS_REVENUE_RETENTION', sample.rows, TODAY));
  expect(grr).toBeLessThan(nrr);
  expect(grr).toBeGreaterThan(0.5);
});
