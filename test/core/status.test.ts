// Colours around their thresholds: where a value lies on one, the better side holds.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Kpi, Thresholds } from '../../core/kpi';
import { kpis, showValue } from '../../core/index';
import { SAMPLE_LIMITS, colourOf, judged } from '../../core/status';
import { asked, ask, refusal } from './ask';
import { holds } from './property';

const RANK = { green: 2, amber: 1, red: 0 };
const anyThreshold = fc.double({ min: -1e6, max: 1e6, noNaN: true });
/** A threshold, or a hair beside it: where mistakes are made. */
const around = (threshold: number): fc.Arbitrary<number> =>
  fc
    .constantFrom(-1e-3, -1e-8, -1e-12, 0, 1e-12, 1e-8, 1e-3)
    .map((part) => threshold + part * Math.max(1, Math.abs(threshold)));

interface Case {
  readonly direction: Kpi['direction'];
  readonly thresholds: Thresholds;
  readonly value: number;
}
const nearThresholds: fc.Arbitrary<Case> = fc
  .record({
    direction: fc.constantFrom('higher' as const, 'lower' as const),
    amber: anyThreshold,
    gap: fc.double({ min: 0.01, max: 1e5, noNaN: true }),
  })
  .chain(({ direction, amber, gap }) => {
    const thresholds = { amber, green: direction === 'higher' ? amber + gap : amber - gap };
    return fc
      .oneof(around(thresholds.green), around(thresholds.amber), anyThreshold)
      .map((value) => ({ direction, thresholds, value }));
  });

describe('colours', () => {
  test('4.8 ÷ 1.6 is green at 3, 2.994 is not', () => {
    const coverage = { green: 3, amber: 2.5 };
    expect(4.8 / 1.6).toBeLessThan(3);
    expect(colourOf(4.8 / 1.6, coverage, 'higher')).toBe('green');
    expect(colourOf(2.994, coverage, 'higher')).toBe('amber');
    expect(colourOf(2.5, coverage, 'higher')).toBe('amber');
    expect(colourOf(2.4999, coverage, 'higher')).toBe('red');
  });

  test('a value beyond both thresholds is green, short of both red', () =>
    holds(
      fc.property(nearThresholds, ({ direction, thresholds: { green, amber }, value }) => {
        const [reach, side] = [Math.abs(green - amber), direction === 'higher' ? 1 : -1];
        const clear = 1e-6 * Math.max(1, Math.abs(green), Math.abs(amber), Math.abs(value));
        const colour = colourOf(value, { green, amber }, direction);
        if (side * (value - green) > clear) expect(colour).toBe('green');
        else if (side * (amber - value) > clear) expect(colour).toBe('red');
        else if (side * (value - amber) > clear && side * (green - value) > clear && reach > 2 * clear)
          expect(colour).toBe('amber');
      }),
      1000,
    ));

  test('on a threshold, or within a billionth of it, the better colour holds', () =>
    holds(
      fc.property(nearThresholds, fc.constantFrom(-1e-10, 0, 1e-10), ({ direction, thresholds, ...rest }, hair) => {
        void rest;
        expect(colourOf(thresholds.green * (1 + hair), thresholds, direction)).toBe('green');
        expect(colourOf(thresholds.amber * (1 + hair), thresholds, direction)).not.toBe('red');
      }),
      500,
    ));

  test('a better value never has a worse colour', () =>
    holds(
      fc.property(
        nearThresholds,
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        ({ direction, thresholds, value }, more) => {
          const better = direction === 'higher' ? value + more : value - more;
          expect(RANK[colourOf(better, thresholds, direction)]).toBeGreaterThanOrEqual(
            RANK[colourOf(value, thresholds, direction)],
          );
        },
      ),
      1000,
    ));

  test('mirrored values and thresholds have the same colour in the other direction', () =>
    holds(
      fc.property(nearThresholds, ({ direction, thresholds: { green, amber }, value }) => {
        const mirrored = colourOf(
          -value,
          { green: -green, amber: -amber },
          direction === 'higher' ? 'lower' : 'higher',
        );
        expect(mirrored).toBe(colourOf(value, { green, amber }, direction));
      }),
    ));

  test('where too much is bad as well, the worse of both ends holds', () => {
    const band = { green: 0.7, amber: 0.5, most: { green: 1.1, amber: 1.3 } };
    const colours = [0.4, 0.5, 0.6, 0.7, 1, 1.1, 1.2, 1.3, 1.4].map((value) => colourOf(value, band, 'higher'));
    expect(colours).toEqual(['red', 'amber', 'amber', 'green', 'green', 'green', 'amber', 'amber', 'red']);
  });
});

describe('samples', () => {
  const at = (n: number | null) => judged(1, { green: 3, amber: 2 }, 'higher', n);
  test.each([0, 1, 9])('%i observations: no status', (n) =>
    expect(at(n)).toEqual({
      status: 'small sample',
      smallSample: true,
      because: `only ${n} observations: no status below 10`,
    }),
  );
  test.each([10, 29])('%i observations: a colour, marked', (n) =>
    expect(at(n)).toMatchObject({ status: 'red', smallSample: true }),
  );
  test.each([30, 5000, null])('%s observations: a colour', (n) =>
    expect(at(n)).toEqual({ status: 'red', smallSample: false }),
  );
  test('the limits are options', () => {
    expect(SAMPLE_LIMITS).toEqual({ none: 10, small: 30 });
    expect(judged(1, { green: 3, amber: 2 }, 'higher', 5, { none: 5, small: 5 })).toEqual({
      status: 'red',
      smallSample: false,
    });
  });
});

describe('STATUS', () => {
  test.each([
    ['PIPELINE_COVERAGE', 3, undefined, 'green'],
    ['PIPELINE_COVERAGE', 2.9, undefined, 'amber'],
    ['PIPELINE_COVERAGE', 2.4, undefined, 'red'],
    ['KPI.WIN_RATE', 0.3, 0.32, 'green'], // 2 points down
    ['win_rate', 0.3, 0.35, 'amber'],
    ['WIN_RATE', 0.3, 0.36, 'red'],
    ['SALES_CYCLE_LENGTH', 110, 100, 'green'], // lower is better: 10 % up is still green
    ['SALES_CYCLE_LENGTH', 126, 100, 'red'],
    ['REVENUE_ATTAINMENT', 0.5, 0.55, 'amber'],
    ['NET_REVENUE_RETENTION', 1.1, undefined, 'green'],
  ])('(%s, %s, %s) = %s', (kpi, value, reference, is) => expect(ask('STATUS', kpi, value, reference)).toBe(is));

  test('by the thresholds of the setup where there is one', () => {
    const terms = {
      on: true,
      owner: 'Ana',
      escalation: '',
      cadence: 'weekly',
      green: 4,
      amber: 3.5,
      action: '',
      days: 2,
    } as const;
    const status = asked({ setup: { kpis: { PIPELINE_COVERAGE: terms } } });
    expect([3, 3.6, 4].map((value) => status('STATUS', 'PIPELINE_COVERAGE', value))).toEqual(['red', 'amber', 'green']);
  });

  test('says what is missing', () => {
    expect(refusal(ask('STATUS', 'WIN_RATE', 0.3))).toMatchInlineSnapshot(
      `"bad-argument: reference is missing: Win rate is judged by its change: give the value before."`,
    );
    expect(refusal(ask('STATUS', 'AVERAGE_DEAL_SIZE', 100, 0))).toMatchInlineSnapshot(
      `"no-data: STATUS divides by reference, which is 0: there is nothing to measure."`,
    );
    expect(refusal(ask('STATUS', 'COVERAGE', 3))).toMatch(
      /^unknown-name: There is no KPI "COVERAGE"\. Known: PIPELINE_COVERAGE, /,
    );
    expect(refusal(ask('STATUS', 'CLOSED_REVENUE', 3))).toMatch(/^unknown-name: kpi cannot be "CLOSED_REVENUE"/);
  });
});

describe('a printed value', () => {
  const coverage = kpis.find(({ id }) => id === 'PIPELINE_COVERAGE')!;

  test('stands on its own side of the thresholds', () => {
    const shown = (value: number) => showValue(value, 'multiple', '', coverage.thresholds);
    expect([2.994, 2.9997, 3, 4.8 / 1.6, 2.49999].map(shown)).toEqual([
      '2.99×',
      '2.9997×',
      '3.00×',
      '3.00×',
      '2.49999×',
    ]);
  });

  test('never says a threshold is reached that is not', () =>
    holds(
      fc.property(fc.constantFrom(3, 2.5), fc.double({ min: -0.02, max: 0.02, noNaN: true }), (threshold, beside) => {
        const value = threshold + beside;
        if (Math.abs(beside) < 1e-6) return;
        const printed = Number(showValue(value, 'multiple', '', coverage.thresholds).replace('×', ''));
        expect(Math.sign(printed - threshold)).toBe(Math.sign(value - threshold));
      }),
      500,
    ));
});
