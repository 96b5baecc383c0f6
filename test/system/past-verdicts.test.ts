// "What would this threshold have done in the last 12 weeks?"
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type WouldHave, emptySetup, isFailure, kpiLine, pastVerdicts, wouldHave } from '../../core/index';
import { holds } from '../core/property';
import { ANA_AND_BEN, TODAY, connectedWith, kpiNamed } from './workbook';

describe('twelve weeks', () => {
  const kpi = kpiNamed('WIN_RATE');
  const past = pastVerdicts(kpi, ANA_AND_BEN, TODAY);
  test('end today, a week apart, with today’s verdict last', () => {
    expect(past.map(({ asOf }) => (TODAY - asOf) / 7)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
    expect(past[11]!.judged).toBe(kpiLine('WIN_RATE', ANA_AND_BEN, TODAY).verdict.judgedValue);
  });
  test('each is what the day itself would have shown', () => {
    const onDay = (day: number) => kpiLine('WIN_RATE', connectedWith({ ...emptySetup }, day), day).verdict.judgedValue;
    expect(past.map(({ judged }) => judged)).toEqual(past.map(({ asOf }) => onDay(asOf)));
    expect(new Set(past.map(({ judged }) => judged)).size).toBeGreaterThan(3);
  });
  test('a week before the data has no verdict, and says so', () => {
    const early = pastVerdicts(kpi, ANA_AND_BEN, TODAY, '', kpi.thresholds, 40);
    expect(early[0]!.judged).toBeNull();
    expect(wouldHave(early, kpi.thresholds!, 'higher').none).toBeGreaterThan(0);
  });
  test('a scope has its own past; what cannot be asked has none', () => {
    expect(pastVerdicts(kpi, ANA_AND_BEN, TODAY, 'Owner = Ana')).not.toEqual(past);
    expect(pastVerdicts(kpi, ANA_AND_BEN, TODAY, 'Continent = Asia').every(({ judged }) => judged === null)).toBe(true);
  });
  test('each week is judged for the quarter it lies in', () => {
    const coverage = kpiNamed('PIPELINE_COVERAGE');
    const weeks = pastVerdicts(coverage, ANA_AND_BEN, TODAY + 30);
    expect(weeks).toHaveLength(12);
    const { result } = kpiLine('PIPELINE_COVERAGE', ANA_AND_BEN, TODAY);
    expect(isFailure(result) && result.message).toMatch(/no target for 2026-Q2/);
  });
});

describe('other thresholds over the same weeks', () => {
  const weeks = (values: readonly (number | null)[]) => values.map((judged, i) => ({ asOf: TODAY - i, judged }));
  test.each<[(number | null)[], WouldHave]>([
    [[3, 3, 2.9, 2.4, null, 2.9, 3], { green: 3, amber: 2, red: 1, none: 1, episodes: 1 }],
    [[2, 3, 2], { green: 1, amber: 0, red: 2, none: 0, episodes: 2 }],
    [[], { green: 0, amber: 0, red: 0, none: 0, episodes: 0 }],
  ])('%j', (values, gives) => expect(wouldHave(weeks(values), { green: 3, amber: 2.5 }, 'higher')).toEqual(gives));
  test('a stricter threshold is never greener', () =>
    holds(
      fc.property(
        fc.array(fc.option(fc.integer({ min: -10, max: 10 })), { maxLength: 12 }),
        fc.integer({ min: -10, max: 10 }),
        fc.nat(5),
        (values, green, more) => {
          const loose = wouldHave(weeks(values), { green, amber: green - 2 }, 'higher');
          const strict = wouldHave(weeks(values), { green: green + more, amber: green + more - 2 }, 'higher');
          expect(strict.green).toBeLessThanOrEqual(loose.green);
          expect(strict.green + strict.amber + strict.red + strict.none).toBe(values.length);
          expect(strict.episodes).toBeLessThanOrEqual(strict.amber + strict.red);
        },
      ),
    ));
});
