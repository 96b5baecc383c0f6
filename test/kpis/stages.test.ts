import { describe, expect, test } from 'vitest';
import { isFailure } from '../../core/index';
import { ask, refusal, rows } from '../core/ask';
import { expected, present, published } from '../doors/published';
import { table } from './table';

const HEADER = ['Deal ID', 'Stage', 'Amount', 'Created', 'Close Date', 'Stage Entered', 'Probability'];
const deals = table(HEADER, [
  ['1', '2 Offer', 100, '2026-05-01', '2026-08-01', '2026-06-20', 0.5],
  ['2', '2 Offer', '', '2026-05-31', '2026-08-01', '2026-06-10', 0.7],
  ['3', '1 Demo', 800, '2026-06-10', '2026-08-01', '2026-06-25', ''],
  ['4', 'Closed Won', 900, '2026-01-01', '2026-04-01', '2026-04-01', 1],
]);
const history = table(
  ['Deal ID', 'Stage', 'Entered on'],
  [
    ['1', '1 Demo', '2026-05-01'],
    ['1', '2 Offer', '2026-06-20'],
    ['2', '1 Demo', '2026-05-01'],
    ['2', '2 Offer', '2026-06-10'],
  ],
);

describe('STAGES', () => {
  test('known table, first stage first, total measured', () =>
    expect(ask('STAGES', deals, undefined, '2026-06-30')).toEqual([
      [
        'stage',
        'open',
        'amount',
        'mean days since stage entered',
        'median days since stage entered',
        'probability',
        'probability from',
        'conversion',
      ],
      ['1 Demo', 1, 800, 5, 5, '', '', ''],
      ['2 Offer', 2, 100, 15, 15, 0.6, 'Probability', ''],
      ['Total', 3, 900, 35 / 3, 10, '', '', ''],
    ]));
  test('conversion where the history is known; a stage nobody entered of late fails alone', () => {
    const conversions = (asOf: string) => rows(ask('STAGES', deals, history, asOf)).map((row) => row.at(-1));
    expect(conversions('2026-06-30')).toEqual(['conversion', 1, 0, '']);
    expect(conversions('2027-06-30').map((value) => isFailure(value as never))).toEqual([false, true, true, false]);
  });
  test('without a day the stage was entered the age is the deal’s, and the header says so', () => {
    const bare = deals.map((row) => row.filter((_, at) => at !== 5));
    const [header, demo] = rows(ask('STAGES', bare, undefined, '2026-06-30'));
    expect(header![3]).toBe('mean days since created');
    expect(demo![3]).toBe(20);
  });
  test('text in an amount stops its stage and the total, not the others', () => {
    const bad = [...deals, ['5', '1 Demo', 'lots', '2026-06-10', '2026-08-01', '2026-06-25', '']];
    const amounts = rows(ask('STAGES', bad, undefined, '2026-06-30')).map((row) => row[2]);
    expect(amounts[2]).toBe(100);
    for (const at of [1, 3]) expect(amounts[at]).toMatchObject({ code: 'bad-cell' });
  });
  test('no stage column', () =>
    expect(
      refusal(ask('STAGES', table(['Deal ID', 'Status', 'Amount'], [['1', 'Open', 5]]), undefined, '2026-06-30')),
    ).toContain('no column for the stage'));
  test.skipIf(!present)('ms-opportunity-tracking: value and weight by stage', () => {
    const { by_stage, total } = expected<{
      by_stage: { stage: string; rows_: number; value: number; weighted: number }[];
      total: { rows_: number; value: number };
    }>('ms-opportunity-tracking');
    const found = rows(
      ask('STAGES', published('ms-opportunity-tracking/opportunities_flat.csv'), undefined, '2014-12-31'),
    );
    expect(found.slice(1, -1).map(([stage, open, amount]) => [stage, open, amount])).toEqual(
      by_stage.map(({ stage, rows_, value }) => [stage, rows_, value]),
    );
    for (const [i, { value, weighted }] of by_stage.entries())
      expect(found[i + 1]![5]).toBeCloseTo(weighted / value, 9);
    expect(found.at(-1)!.slice(0, 3)).toEqual(['Total', total.rows_, total.value]);
  });
});

test.skipIf(!present)('ms-opportunity-tracking: weighted pipeline in all and by stage', () => {
  const { by_stage, total } = expected<{
    by_stage: { stage: string; weighted: number }[];
    total: { weighted: number };
  }>('ms-opportunity-tracking');
  const tracking = published('ms-opportunity-tracking/opportunities_flat.csv');
  const found = new Map(
    rows(ask('BREAKDOWN', 'WEIGHTED_PIPELINE', 'Sales Stage', tracking, undefined, '2014-12-31')).map(
      ([group, value]) => [group, value as number],
    ),
  );
  expect(found.get('Total')! / total.weighted).toBeCloseTo(1, 9);
  for (const { stage, weighted } of by_stage) expect(found.get(stage)! / weighted).toBeCloseTo(1, 9);
});
