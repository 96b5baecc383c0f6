import { describe, expect, test } from 'vitest';
import { ask, asked, number, refusal } from '../core/ask';
import { explained, table } from './table';

const HEADER = ['Deal ID', 'Stage', 'Amount', 'Probability', 'Created', 'Close Date', 'Owner'];
const deals = table(HEADER, [
  ['1', 'Discovery', 1000, 0.25, '2026-05-01', '2026-08-01', 'Ana'],
  ['2', 'Proposal', 2000, 0.5, '2026-05-01', '2026-08-01', 'Ben'],
  ['3', 'Prospecting', 400, 0.1, '2026-06-01', '2026-09-01', 'Ana'],
  ['4', 'Closed Won', 9000, 1, '2026-01-01', '2026-04-01', 'Ana'],
]);
const with_ = (row: readonly unknown[]) => [...deals, row];

describe('the probability column', () => {
  test('known value: every open deal, in whatever stage', () =>
    expect(number(ask('WEIGHTED_PIPELINE', deals, undefined, '2026-06-30'))).toBe(250 + 1000 + 40));
  test('a filter', () =>
    expect(number(ask('WEIGHTED_PIPELINE', deals, undefined, '2026-06-30', 'Owner', 'Ana'))).toBe(290));
  test.each([
    ['amount', ['5', 'Proposal', '', 0.5, '2026-06-01', '2026-09-01', 'Ana'], 'left out: open deals without an amount'],
    [
      'probability',
      ['5', 'Proposal', 700, '', '2026-06-01', '2026-09-01', 'Ana'],
      'left out: open deals without a probability',
    ],
  ])('a blank %s is skipped and counted', (_, row, says) => {
    expect(number(ask('WEIGHTED_PIPELINE', with_(row), undefined, '2026-06-30'))).toBe(1290);
    expect(explained(ask, says, 'WEIGHTED_PIPELINE', with_(row), undefined, '2026-06-30')).toBe(1);
  });
  test.each([
    ['amount', ['5', 'Proposal', 'soon', 0.5, '2026-06-01', '2026-09-01', 'Ana'], 'row 6, column "Amount"'],
    ['probability', ['5', 'Proposal', 700, 'high', '2026-06-01', '2026-09-01', 'Ana'], 'row 6, column "Probability"'],
  ])('text in %s is refused with its row', (_, row, says) =>
    expect(refusal(ask('WEIGHTED_PIPELINE', with_(row), undefined, '2026-06-30'))).toContain(says),
  );
  test('text in the amount of a closed deal stops nothing', () =>
    expect(
      number(
        ask(
          'WEIGHTED_PIPELINE',
          with_(['5', 'Closed Lost', 'n/a', 0, '2026-01-01', '2026-02-01', 'Ana']),
          undefined,
          '2026-06-30',
        ),
      ),
    ).toBe(1290));
  test('no open deal weighs nothing, open deals without any amount are no zero', () => {
    expect(number(ask('WEIGHTED_PIPELINE', table(HEADER, [deals[4]!]), undefined, '2026-06-30'))).toBe(0);
    const blank = table(HEADER, [['1', 'Proposal', '', 0.5, '2026-05-01', '2026-08-01', 'Ana']]);
    expect(refusal(ask('WEIGHTED_PIPELINE', blank, undefined, '2026-06-30'))).toContain('an amount');
  });
  test('an as_of before a deal closed is refused: what its probability was then is gone', () =>
    expect(refusal(ask('WEIGHTED_PIPELINE', deals, undefined, '2026-03-31'))).toContain(
      'choose an as_of from 2026-04-01 on',
    ));
  test('mixed currencies are refused', () => {
    const two = table(
      [...HEADER, 'Currency'],
      deals.slice(1, 3).map((row, i) => [...row, i === 0 ? 'EUR' : 'USD']),
    );
    expect(refusal(ask('WEIGHTED_PIPELINE', two, undefined, '2026-06-30'))).toContain('mixes currencies');
  });
});

describe('the default of the CRM', () => {
  const salesforce = table(
    ['Opportunity ID', 'Opportunity Name', 'Stage', 'Amount', 'Close Date'],
    [
      ['006A', 'One', 'Value Proposition', 1000, '2026-08-01'],
      ['006B', 'Two', 'Negotiation/Review', 2000, '2026-08-01'],
    ],
  );
  test('known value', () =>
    expect(number(ask('WEIGHTED_PIPELINE', salesforce, undefined, '2026-06-30', '@variant', 'stage'))).toBe(
      500 + 1800,
    ));
  test('a stage without a default is refused', () =>
    expect(refusal(ask('WEIGHTED_PIPELINE', deals, undefined, '2026-06-30', '@variant', 'stage'))).toContain(
      'no default probability',
    ));
});

describe('own history', () => {
  // 40 closed deals reached Discovery, 10 of them won; of the 30 lost, 20 had come to Proposal
  const closed = Array.from({ length: 40 }, (_, i) => [
    `c${i}`,
    i < 10 ? 'Closed Won' : 'Closed Lost',
    100,
    '',
    '2026-01-01',
    '2026-03-01',
    'Ben',
  ]);
  const whole = table(HEADER, [...deals.slice(1, 3), ...closed]);
  const history = table(
    ['Deal ID', 'Stage', 'Entered on'],
    closed.flatMap(([id], i) => [[id, 'Discovery', '2026-01-01'], ...(i < 30 ? [[id, 'Proposal', '2026-02-01']] : [])]),
  );
  const weighted = 1000 * (10 / 40) + 2000 * (10 / 30);
  test('known value: wins among the closed deals that had reached the stage', () =>
    expect(number(ask('WEIGHTED_PIPELINE', whole, history, '2026-06-30', '@variant', 'history'))).toBeCloseTo(
      weighted,
      9,
    ));
  test('a filter picks what is weighted, not what the probability comes from', () => {
    const own = [whole, history, '2026-06-30', '@variant', 'history'] as const;
    expect(number(ask('WEIGHTED_PIPELINE', ...own, 'Stage', 'Proposal'))).toBeCloseTo((2000 * 10) / 30, 9);
    expect(refusal(ask('WEIGHTED_PIPELINE', ...own, 'Owner', 'Ana'))).toContain('stage_history has no column "Owner"');
  });
  test('fewer than 30 closed deals at a stage are too few', () =>
    expect(
      refusal(
        ask(
          'WEIGHTED_PIPELINE',
          whole.filter(([id]) => id !== 'c20'),
          history,
          '2026-06-30',
          '@variant',
          'history',
        ),
      ),
    ).toContain('Only 29 closed deals had reached "Proposal"'));
  test('without any history it is refused, and says what to add', () =>
    expect(refusal(ask('WEIGHTED_PIPELINE', deals, undefined, '2026-06-30', '@variant', 'history'))).toContain(
      'stage history',
    ));
  test('the stage a deal was lost at will do', () => {
    const lostAt = whole.map((row, at) => [
      ...row,
      at === 0 ? 'Lost at stage' : row[1] !== 'Closed Lost' ? '' : at % 3 === 0 ? 'Discovery' : 'Proposal',
    ]);
    expect(number(ask('WEIGHTED_PIPELINE', lostAt, undefined, '2026-06-30', '@variant', 'history'))).toBeCloseTo(
      weighted,
      9,
    );
  });
});

describe('its status', () => {
  const quarter = [
    ['1', 'Proposal', 2000, 0.5, '2026-05-01', '2026-08-01', 'Ana'],
    ['2', 'Closed Won', 600, 1, '2026-01-01', '2026-04-01', 'Ana'],
  ];
  const status = (target: number) => {
    const workbook = asked({
      deals: table(HEADER, quarter),
      setup: { targets: [{ period: '2026-Q2', owner: '', amount: target }] },
    });
    return explained(workbook, 'status', 'WEIGHTED_PIPELINE', undefined, undefined, '2026-06-30');
  };
  test.each([
    [1600, 'green'], // 1000 weighted over 1000 left
    [1601, 'amber'],
    [1850, 'amber'], // 0.8 of 1250
    [1851, 'red'],
    [600, 'target met'],
  ])('target %d: %s', (target, says) => expect(status(target)).toMatch(new RegExp(`^${says}`)));
});
