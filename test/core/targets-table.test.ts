// Targets kept on a tab of their own supply what the setup's block does; the setup wins where both name the same.
import { describe, expect, test } from 'vitest';
import { type Setup, Connected, callFunction, emptySetup, plainCell } from '../../core/index';
import { TODAY, number, refusal, rows } from './ask';

const DEALS = [
  ['Deal ID', 'Stage', 'Amount', 'Created Date', 'Close Date', 'Owner'],
  ['1', 'Closed Won', 100, TODAY - 40, TODAY - 10, 'Ana'],
  ['2', 'Proposal', 900, TODAY - 20, TODAY, 'Ben'],
];
const TARGETS = [
  ['Period', 'Owner', 'Target'],
  ['2026-Q2', '', 400],
  ['2026-Q2', 'Ana', 200],
  ['2026-07', '', 100],
  ['2026-08', '', 150],
  ['2026-09', '', 250],
  ['2026-Q4', '', ''],
];

function asked(targets: readonly (readonly unknown[])[], setup: Partial<Setup> = {}) {
  const source = (name: string, cells: readonly (readonly unknown[])[]) => ({ name, rows: cells, cell: plainCell });
  const connected = new Connected(
    { ...emptySetup, ...setup },
    { deals: source('deals', DEALS), targets: source('targets', targets) },
  );
  return (fn: string, ...args: readonly unknown[]) =>
    callFunction(fn, args, { cell: plainCell, today: () => TODAY, connected: () => connected });
}
const ask = asked(TARGETS);
const says = (answer: ReturnType<typeof ask>, what: string) => rows(answer).find(([topic]) => topic === what)?.[1];

describe('a connected table of targets', () => {
  test('gives the company’s target, an owner’s, and one that months add up to', () => {
    expect(number(ask('TARGET', '2026-Q2'))).toBe(400);
    expect(number(ask('TARGET', '2026-Q2', 'ana'))).toBe(200);
    expect(number(ask('TARGET', '2026-Q3'))).toBe(500);
    expect(number(ask('REVENUE_ATTAINMENT'))).toBe(100 / 400);
    expect(number(ask('REVENUE_ATTAINMENT', undefined, undefined, undefined, undefined, 'Owner', 'Ana'))).toBe(
      100 / 200,
    );
    expect(number(ask('PIPELINE_COVERAGE'))).toBe(900 / 300);
  });
  test('counts the owners with a target, as the setup does', () =>
    expect(says(ask('EXPLAIN', 'PIPELINE_PER_REP'), 'input reps')).toBe(1));
  test('EXPLAIN says where the target stands', () => {
    expect(says(ask('EXPLAIN', 'REVENUE_ATTAINMENT'), 'input target_from')).toBe('table targets, row 2');
    expect(
      says(ask('EXPLAIN', 'REVENUE_ATTAINMENT', undefined, undefined, undefined, '2026-Q3'), 'input target_from'),
    ).toBe('table targets, row 4; table targets, row 5; table targets, row 6');
    expect(
      says(ask('EXPLAIN', 'REVENUE_ATTAINMENT', undefined, undefined, 50), 'input target_from'),
      'given in the formula',
    ).toBeUndefined();
  });
  test('the setup wins where both name the same period and owner, also in months', () => {
    const both = asked(TARGETS, {
      targets: [
        { period: '2026-Q2', owner: '', amount: 1000 },
        { period: '2026-08', owner: '', amount: 1 },
      ],
    });
    expect(number(both('TARGET', '2026-Q2'))).toBe(1000);
    expect(says(both('EXPLAIN', 'REVENUE_ATTAINMENT'), 'input target_from')).toBe('KPI Setup');
    expect(number(both('TARGET', '2026-Q2', 'Ana'))).toBe(200);
    expect(number(both('TARGET', '2026-Q3'))).toBe(100 + 1 + 250);
  });
  test('a blank amount is no target yet', () =>
    expect(refusal(ask('TARGET', '2026-Q4'))).toBe(
      'not-set-up: There is no target for 2026-Q4: enter it in KPI setup, or in the formula where that takes one.',
    ));
  test.each([
    ['no period', ['soon', '', 5], 'targets, row 8: "soon" is no period'],
    ['a date for a period', [46023, '', 5], 'targets, row 8: "46023" is no period'],
    ['text for an amount', ['2027', '', 'lots'], 'targets, row 8, column "Target": "lots" is not a number'],
    ['an error for an owner', ['2027', { error: '#N/A' }, 5], 'targets, row 8, column "Owner"'],
    ['the same period twice', ['2026-Q2', 'ANA', 5], 'targets, row 8: "2026-Q2" overlaps with "2026-Q2" of ANA'],
    ['below nothing', ['2027', '', -5], 'targets, row 8: -5 is below 0'],
  ])('%s stops who needs a target that the setup lacks, and nobody else', (_, row, sentence) => {
    const faulty = asked([...TARGETS, row], { targets: [{ period: '2026-Q1', owner: '', amount: 7 }] });
    expect(refusal(faulty('REVENUE_ATTAINMENT'))).toContain(sentence);
    expect(number(faulty('TARGET', '2026-Q1'))).toBe(7);
    expect(number(faulty('WIN_RATE'))).toBe(1);
  });
  test('a table that cannot be recognised says so where a target is needed', () =>
    expect(refusal(asked([['Colour'], ['red']])('TARGET', '2026-Q2'))).toMatch(
      /^(no-header|missing-column|no-table|bad)/,
    ));
});
