import { useEffect, useState } from 'react';
import { type Connected, type Day, type Line, kpiLine } from '../../../core/index';
import { rowId } from './kpi-draft';

export interface LiveRow {
  readonly kpi: string;
  readonly scope: string;
}

/** Rows measured one after the other between the person's keystrokes. A row not measured yet keeps its former line. */
export function useLiveLines(
  rows: readonly LiveRow[],
  connected: Connected,
  today: Day,
  known: readonly Line[],
): ReadonlyMap<string, Line> {
  const [lines, setLines] = useState<ReadonlyMap<string, Line>>(new Map());
  const wanted = JSON.stringify(rows.map(({ kpi, scope }) => [kpi, scope]));
  useEffect(() => {
    const waiting = JSON.parse(wanted) as [kpi: string, scope: string][];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const next = () => {
      const row = waiting.shift();
      if (row === undefined) return;
      const line = kpiLine(row[0], connected, today, row[1]);
      setLines((former) => new Map(former).set(rowId(...row), line));
      timer = setTimeout(next);
    };
    timer = setTimeout(next);
    return () => clearTimeout(timer);
  }, [wanted, connected, today]);
  return new Map([...lines, ...known.map((line) => [line.kpi.id, line] as const)]);
}
