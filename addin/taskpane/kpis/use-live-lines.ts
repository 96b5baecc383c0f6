import { useEffect, useState } from 'react';
import { type Connected, type Day, type Line, kpiLine } from '../../../core/index';
import { inPauses } from '../pauses';
import { rowId } from './kpi-draft';

export interface LiveRow {
  readonly kpi: string;
  readonly scope: string;
}

/** Rows measured one after the other while nobody types. A row not measured yet keeps its former line. */
export function useLiveLines(
  rows: readonly LiveRow[],
  connected: Connected,
  today: Day,
  known: readonly Line[],
): ReadonlyMap<string, Line> {
  const [lines, setLines] = useState<ReadonlyMap<string, Line>>(new Map());
  const wanted = JSON.stringify(rows.map(({ kpi, scope }) => [kpi, scope]));
  useEffect(
    () =>
      inPauses(measured(JSON.parse(wanted) as [kpi: string, scope: string][], connected, today), ([id, line]) =>
        setLines((former) => new Map(former).set(id, line)),
      ),
    [wanted, connected, today],
  );
  return new Map([...lines, ...known.map((line) => [line.kpi.id, line] as const)]);
}

function* measured(rows: readonly (readonly [kpi: string, scope: string])[], connected: Connected, today: Day) {
  for (const [kpi, scope] of rows) yield [rowId(kpi, scope), kpiLine(kpi, connected, today, scope)] as const;
}
