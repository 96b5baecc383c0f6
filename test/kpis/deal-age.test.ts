import { describe, expect, test } from 'vitest';
import { ask, number, refusal } from '../core/ask';
import { present, published } from '../doors/published';
import { explained, table } from './table';

const HEADER = ['Deal ID', 'Stage', 'Amount', 'Created', 'Close Date', 'Stage Entered', 'Owner'];
const deals = table(HEADER, [
  ['1', 'Demo', 100, '2026-05-01', '2026-08-01', '2026-06-20', 'Ana'], // 10 days in its stage, 60 old
  ['2', 'Demo', 100, '2026-05-31', '2026-08-01', '2026-06-10', 'Ana'], // 20, 30
  ['3', 'Demo', 800, '2026-06-10', '2026-08-01', '2026-05-11', 'Ben'], // 50, 20
  ['4', 'Closed Won', 900, '2026-01-01', '2026-04-01', '2026-04-01', 'Ben'],
]);
const age = (...pairs: readonly unknown[]) => number(ask('DEAL_AGE', deals, '2026-06-30', ...pairs));

describe('DEAL_AGE', () => {
  test('known values: in the stage, of the deal, mean and median', () => {
    expect(age()).toBeCloseTo(80 / 3, 12);
    expect(age('@average', 'median')).toBe(20);
    expect(age('@variant', 'deal')).toBeCloseTo(110 / 3, 12);
    expect(age('@variant', 'deal', '@average', 'median')).toBe(30);
    expect(age('Owner', 'Ben')).toBe(50);
  });
  test('a blank day is left out and counted', () => {
    const blank = [...deals, ['5', 'Demo', 100, '', '2026-08-01', '', 'Ana']];
    expect(number(ask('DEAL_AGE', blank, '2026-06-30'))).toBeCloseTo(80 / 3, 12);
    expect(explained(ask, 'left out: open deals without the day they entered', 'DEAL_AGE', blank, '2026-06-30')).toBe(
      1,
    );
    const none = table(HEADER, [['5', 'Demo', 100, '2026-05-01', '2026-08-01', '', 'Ana']]);
    expect(refusal(ask('DEAL_AGE', none, '2026-06-30'))).toContain('the day it entered its stage');
  });
  test('text in a used day is refused with its row, in a closed deal it is not', () => {
    const bad = (stage: string) => [...deals, ['5', stage, 100, '2026-05-01', '2026-05-02', 'soon', 'Ana']];
    expect(refusal(ask('DEAL_AGE', bad('Demo'), '2026-06-30'))).toContain('row 6, column "Stage Entered"');
    expect(number(ask('DEAL_AGE', bad('Closed Lost'), '2026-06-30'))).toBeCloseTo(80 / 3, 12);
  });
  test('no open deal', () =>
    expect(refusal(ask('DEAL_AGE', table(HEADER, [deals[4]!]), '2026-06-30'))).toContain('No deal was open'));
  test('without the day it says what to add, and which variant will do', () => {
    const bare = deals.map((row) => row.filter((_, at) => at !== 5));
    expect(refusal(ask('DEAL_AGE', bare, '2026-06-30'))).toMatch(/Stage entered.*"@variant", "deal"/);
  });
  test("HubSpot's column of the present stage", () => {
    const hubspot = [HEADER.with(5, 'Date entered "Demo (Sales)"'), ...deals.slice(1)];
    expect(number(ask('DEAL_AGE', hubspot, '2026-06-30'))).toBeCloseTo(80 / 3, 12);
  });
  test('judged by the amount beyond twice the stage median: 800 of 1000', () => {
    expect(explained(ask, 'part late_share', 'DEAL_AGE', deals, '2026-06-30')).toBe(0.8);
    const many = Array.from({ length: 12 }, (_, i) =>
      deals.slice(1, 4).map((row) => [`${i}-${String(row[0])}`, ...row.slice(1)]),
    );
    expect(explained(ask, 'status', 'DEAL_AGE', table(HEADER, many.flat()), '2026-06-30')).toBe('red');
  });
  test.skipIf(!present)('ms-opportunity-tracking: 266.5 days', () => {
    const tracking = published('ms-opportunity-tracking/opportunities_flat.csv');
    expect(number(ask('DEAL_AGE', tracking, '2014-12-31', '@variant', 'deal'))).toBeCloseTo(266.51950718685833, 9);
  });
});
