import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ask, number, refusal } from '../core/ask';
import { holds } from '../core/property';
import { type Rows, explained, table } from './table';

const HEADER = ['Period', 'Owner', 'Forecast Date', 'Forecast', 'Actual'];
const body: Rows = [
  ['2026-Q2', 'Ana', '2026-04-01', 80, ''],
  ['2026-Q2', 'Ana', '2026-04-15', 90, ''], // day 15: the frozen one
  ['2026-Q2', 'Ana', '2026-06-20', 99, 100], // knows too much
  ['2026-Q2', 'Ben', '2026-04-10', 300, 200],
  ['2026-Q2', 'Eva', '2026-04-16', 500, 500], // a day late
  ['2026-Q2', 'Kim', '2026-04-10', 50, ''], // nobody wrote down the actual
  ['2026-Q1', 'Ana', '2026-01-10', 120, 100],
  ['2026-Q3', 'Ana', '2026-07-01', 400, ''],
];
const forecasts = table(HEADER, body);
const accuracy = (rows: Rows, ...more: readonly unknown[]) => ask('FORECAST_ACCURACY', rows, '2026-06-30', ...more);

describe('FORECAST_ACCURACY', () => {
  test('known value: 10 and 100 off of 300 won', () => {
    expect(number(accuracy(forecasts))).toBe(1 - 110 / 300);
    const says = (begins: string) => explained(ask, begins, 'FORECAST_ACCURACY', forecasts, '2026-06-30');
    expect(says('left out: forecasts not made by day 15')).toBe(1);
    expect(says('left out: forecasts without an actual')).toBe(1);
    expect(says('bias')).toBe('forecasts 30.0 % above what was won');
  });
  test('mape: the mean of 10 % and 50 %', () =>
    expect(number(accuracy(forecasts, 'this quarter', '@variant', 'mape'))).toBeCloseTo(0.7, 12));
  test('@freeze_day', () => {
    expect(number(accuracy(forecasts, '2026-Q2', '@freeze_day', 16))).toBe(1 - 110 / 800);
    expect(number(accuracy(forecasts, '2026-Q2', '@freeze_day', 14))).toBe(1 - 120 / 300);
  });
  test('periods: a quarter, the year so far, all that is over', () => {
    expect(number(accuracy(forecasts, '2026-Q1'))).toBe(0.8);
    expect(number(accuracy(forecasts, '2026'))).toBe(1 - 130 / 400);
    expect(number(accuracy(forecasts, 'all'))).toBe(1 - 130 / 400);
    expect(
      explained(
        ask,
        'left out: rows of periods that are not over',
        'FORECAST_ACCURACY',
        forecasts,
        '2026-06-30',
        'all',
      ),
    ).toBe(1);
  });
  test('a period that is not over has no accuracy yet', () => {
    expect(refusal(ask('FORECAST_ACCURACY', forecasts, '2026-06-29'))).toMatch(
      /^no-data: The forecast periods run to 2026-06-30/,
    );
    expect(refusal(ask('FORECAST_ACCURACY', forecasts, '2026-09-30'))).toMatch(
      /^no-data: No forecast for 2026-Q3 was made by day 15/,
    );
  });
  test('what is written after as_of is not known on it', () =>
    expect(
      refusal(
        ask(
          'FORECAST_ACCURACY',
          table(HEADER, [
            ['2026-Q1', 'Ana', '2026-04-05', 1, 100],
            ['2026-Q1', 'Ana', '2026-01-05', 90, ''],
          ]),
          '2026-04-01',
          '2026-Q1',
        ),
      ),
    ).toMatch(/^no-data: No forecast for 2026-Q1/));
  test('filters', () => expect(number(accuracy(forecasts, '2026-Q2', 'Owner', 'Ana'))).toBe(0.9));
  test('errors above what was won are 0, never less', () =>
    expect(number(accuracy(table(HEADER, [['2026-Q2', 'Ana', '2026-04-01', 900, 100]])))).toBe(0));
  test('an actual of 0 has no percentage: wape counts it, mape leaves it out', () => {
    const rows = table(HEADER, [
      ['2026-Q2', 'Ana', '2026-04-01', 90, 100],
      ['2026-Q2', 'Ben', '2026-04-01', 10, 0],
    ]);
    expect(number(accuracy(rows))).toBe(0.8);
    expect(number(accuracy(rows, 'this quarter', '@variant', 'mape'))).toBe(0.9);
    const none = table(HEADER, [['2026-Q2', 'Ben', '2026-04-01', 10, 0]]);
    expect(refusal(accuracy(none))).toMatch(/^no-data: Forecast accuracy divides by actual/);
    expect(refusal(accuracy(none, 'this quarter', '@variant', 'mape'))).toMatch(/^no-data: Every actual is 0/);
  });
  test('fiscal periods in the table are read by the fiscal year in use', () => {
    const rows = table(HEADER, [['FY27-Q1', 'Ana', '2026-04-01', 90, 100]]);
    expect(number(accuracy(rows, 'this quarter', '@fiscal_start', 4))).toBe(0.9);
    expect(refusal(accuracy(rows))).toMatch(/^no-data: /); // FY27-Q1 is January to March there
  });
  test('two forecasts of one day, a period nobody can read, a day that is missing', () => {
    expect(
      refusal(
        accuracy(
          table(HEADER, [
            ['2026-Q2', 'Ana', '2026-04-01', 90, 100],
            ['2026-Q2', 'ana', '2026-04-01', 95, 100],
          ]),
        ),
      ),
    ).toMatch(/^bad-cell: forecasts: rows 2 and 3 are both forecasts of 2026-04-01/);
    expect(refusal(accuracy(table(HEADER, [['spring', 'Ana', '2026-04-01', 90, 100]])))).toMatch(
      /^bad-cell: forecasts, row 2, column "Period": "spring" is not a period: write it as text, "2026-09"/,
    );
    expect(refusal(accuracy(table(HEADER, [['2026-Q2', 'Ana', '2026-04-01', 'much', 100]])))).toMatch(
      /^bad-cell: .*"much" is not a number/,
    );
    expect(refusal(accuracy(table(['Period', 'Owner', 'Forecast', 'Actual'], [['2026-Q2', 'Ana', 90, 100]])))).toMatch(
      /^missing-column: forecasts has no column for the day the forecast was made/,
    );
  });
});

const pair = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 1000 }));

describe('laws', () => {
  test('the measured value is that of the formula over the frozen pairs; it lies in 0 to 1', () =>
    holds(
      fc.property(
        fc.array(pair, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('wape', 'mape'),
        (pairs, variant) => {
          const rows = table(
            HEADER,
            pairs.map(([forecast, actual], i) => ['2026-Q2', `O${i}`, '2026-04-10', forecast, actual]),
          );
          const value = number(accuracy(rows, '2026-Q2', '@variant', variant));
          const column = (at: 0 | 1) => pairs.map((each) => [each[at]]);
          expect(value).toBeCloseTo(number(ask('FORECAST_ACCURACY_FROM', column(0), column(1), variant)), 12);
          expect(value >= 0 && value <= 1).toBe(true);
        },
      ),
    ));
  test('a forecast made after the freeze day changes nothing', () =>
    holds(
      fc.property(
        fc.array(pair, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 16, max: 90 }),
        fc.integer({ min: 0, max: 5000 }),
        (pairs, day, late) => {
          const rows = pairs.map(([forecast, actual], i) => ['2026-Q2', `O${i}`, '2026-04-10', forecast, actual]);
          const more = [...rows, ['2026-Q2', 'O0', 46113 + day - 1, late, '']]; // 46113 = 2026-04-01
          expect(number(accuracy(table(HEADER, more)))).toBe(number(accuracy(table(HEADER, rows))));
        },
      ),
    ));
});
