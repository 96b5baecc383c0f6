import { type Dispatch, type SetStateAction, useEffect, useMemo } from 'react';
import { type Day, type Line, kpis, trackedRows } from '../../../core/index';
import { inPause } from '../pauses';
import type { Ready } from '../workbook';
import { type Measured, type Measurements, basisOf, measureSlice, rowKey, withMeasured } from './measurements';

/** What is known of a tracked row, and how far the measuring is. */
export interface Measuring {
  readonly done: number;
  readonly total: number;
  readonly complete: boolean;
  readonly of: (key: string) => Measured | undefined;
}

/** Measures every tracked row while nobody types: a slice, a picture, a slice. Leaving the page ends it. */
export function useMeasured(
  { setup, connected }: Ready,
  today: Day,
  known: readonly Line[],
  measurements: Measurements,
  onMeasurements: Dispatch<SetStateAction<Measurements>>,
): Measuring {
  const rows = useMemo(() => trackedRows(kpis, setup), [setup]);
  const basis = useMemo(() => basisOf(connected, today), [connected, today]);
  const waiting = useMemo(
    () => rows.filter((row) => measurements.basis !== basis || !measurements.results.has(rowKey(row))),
    [rows, basis, measurements],
  );
  useEffect(() => {
    if (waiting.length === 0) return;
    return inPause(() => {
      const found = measureSlice(waiting, connected, today, known, () => performance.now());
      onMeasurements((former) => withMeasured(former, basis, found));
    });
  }, [waiting, connected, today, known, basis, onMeasurements]);
  return {
    done: rows.length - waiting.length,
    total: rows.length,
    complete: waiting.length === 0,
    of: (key) => measurements.results.get(key) ?? measurements.former.get(key),
  };
}
