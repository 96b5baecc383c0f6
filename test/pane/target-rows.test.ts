// Targets as typed and as taken from the sheet, before they are saved.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pastedRows } from '../../addin/taskpane/targets/pasted';
import { isFine, verdictsOf, withRows } from '../../addin/taskpane/targets/row-verdicts';
import {
  type Target,
  draftOf,
  inOrder,
  problemsOf,
  targetIn,
  withTarget,
  withoutTarget,
} from '../../addin/taskpane/targets/target-draft';
import { dayOf, emptySetup, overlapping, targetProblem } from '../../core/index';

const target = (period: string, amount = 1, owner = ''): Target => ({ period, owner, amount });
const read = (cells: Parameters<typeof pastedRows>[0]) =>
  pastedRows(cells, 1).map(({ period, owner, amount }) => [period, owner, amount]);

describe('rows of the sheet', () => {
  test('are read by their header, in any order of columns', () =>
    expect(
      read([
        ['Quota', 'Region', 'Rep', 'Quarter'],
        [300000, 'West', 'Ana', '2026-Q3'],
      ]),
    ).toEqual([['2026-Q3', 'Ana', '300000']]));

  test('without a header by what the columns hold', () => {
    expect(
      read([
        ['2026-Q3', 900000],
        ['2026-Q4', '1.2m'],
      ]),
    ).toEqual([
      ['2026-Q3', '', '900000'],
      ['2026-Q4', '', '1.2m'],
    ]);
    expect(read([['Ana', 45000, '2026-09']])).toEqual([['2026-09', 'Ana', '45000']]);
    expect(read([[2026, 'Ana', 45000]])).toEqual([['2026', 'Ana', '45000']]);
  });

  test('a date where a period is asked for is its month, and that is said', () =>
    expect(
      pastedRows(
        [
          ['Month', 'Target'],
          [dayOf(2026, 9, 1), 5],
        ],
        1,
      ),
    ).toEqual([{ period: '2026-09', owner: '', amount: '5', note: 'a date, read as the month 2026-09' }]));

  test.each([[[]], [[[null, '']]], [[['Hello', 'there']]], [[['2026-Q3', 'Ana']]]])('%j hold no target', (cells) =>
    expect(read(cells)).toEqual([]),
  );

  test('blank lines are passed over, an error of the sheet stays one', () =>
    expect(
      read([
        ['2026-Q3', 5],
        [null, ' '],
        ['2026-Q4', { error: '#N/A' }],
      ]),
    ).toEqual([
      ['2026-Q3', '', '5'],
      ['2026-Q4', '', '#N/A'],
    ]));
});

describe('what becomes of a row', () => {
  const there = [target('2026-Q3', 900), target('2026-Q3', 300, 'Ana')];
  const verdicts = (...rows: [string, string, string][]) =>
    verdictsOf(
      rows.map(([period, owner, amount]) => ({ period, owner, amount, note: '' })),
      there,
      1,
    );

  test('the same days of the same owner under another name are replaced, the same again is left alone', () => {
    const [replacing, same, other] = verdicts(
      ['2026-q3', '', '950'],
      ['2026-Q3', 'ana', '300'],
      ['2026-Q3', 'Ben', '1'],
    );
    expect(replacing).toMatchObject({ replaces: there[0], same: false, problems: {} });
    expect(same).toMatchObject({ same: true });
    expect(other).toMatchObject({ replaces: null, problems: {} });
    expect([replacing!, same!, other!].map(isFine)).toEqual([true, false, true]);
  });

  test('a row is held against the rows before it as well', () => {
    const [, again] = verdicts(['2027-Q1', '', '1'], ['2027-Q1', '', '2']);
    expect(again!.problems.period).toMatch(/overlaps with "2027-Q1"/);
  });

  test('whatever is pasted, what is added can stand on the tab', () => {
    const period = fc.constantFrom(
      '2026-Q3',
      '2026-q3',
      '2026-07',
      '2026',
      'FY27',
      'FY26-Q4',
      'soon',
      'this quarter',
      '',
    );
    const row = fc.record({
      period,
      owner: fc.constantFrom('', 'Ana', 'ana', 'Ben'),
      amount: fc.constantFrom('5', '0', '-1', 'x', '', '500.000'),
      note: fc.constant(''),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), fc.constantFrom(1, 2, 12), (rows, fiscalStart) => {
        const targets = withRows([target('2026-Q3', 7)], verdictsOf(rows, [target('2026-Q3', 7)], fiscalStart));
        targets.forEach((one, at) => expect(targetProblem(one, targets.slice(0, at), fiscalStart)).toBeNull());
      }),
      { seed: 3 },
    );
  });
});

describe('one target as typed', () => {
  test('comes out as it went in', () => {
    const one = target('2026-Q3', 1234.5, 'Ana');
    expect(targetIn(draftOf(one))).toEqual(one);
  });
  test('a quarter within its year is no conflict', () =>
    expect(problemsOf({ period: '2026-Q3', owner: '', amount: '5' }, [target('2026')], 1)).toEqual({}));

  test('takes the place of the one it was, and touches no other', () => {
    const setup = { ...emptySetup, targets: [target('2026-Q3'), target('2026-Q3', 2, 'Ana'), target('2026-Q4', 3)] };
    const changed = withTarget(setup, target('2027-Q1', 9), target('2026-q3 '));
    expect(changed.targets).toEqual([target('2027-Q1', 9), target('2026-Q3', 2, 'Ana'), target('2026-Q4', 3)]);
    expect(withoutTarget(setup, target('2026-Q3', 0, 'ana')).targets).toEqual([
      target('2026-Q3'),
      target('2026-Q4', 3),
    ]);
    expect(overlapping(target('2027-Q1'), setup.targets, 1)).toBeNull();
  });

  test('the list is in the order of the days, the year before its quarters, the company before its people', () =>
    expect(
      inOrder(
        [
          target('2026-Q4'),
          target('2026-Q3', 1, 'Ben'),
          target('2026-Q3', 1, 'Ana'),
          target('2026-Q3'),
          target('2026'),
        ],
        1,
      ).map(({ period, owner }) => `${period} ${owner}`.trim()),
    ).toEqual(['2026', '2026-Q3', '2026-Q3 Ana', '2026-Q3 Ben', '2026-Q4']));
});
