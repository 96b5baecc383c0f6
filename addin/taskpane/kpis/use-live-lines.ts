import { useEffect, useState } from 'react';
import { type Connected, type Day, type Line, kpiLine } from '../../../core/index';

/** KPIs measured one after the other between the person's keystrokes. A KPI not measured yet keeps its former line. */
export function useLiveLines(
  ids: readonly string[],
  connected: Connected,
  today: Day,
  known: readonly Line[],
): ReadonlyMap<string, Line> {
  const [lines, setLines] = useState<ReadonlyMap<string, Line>>(new Map());
  const wanted = ids.join();
  useEffect(() => {
    const waiting = wanted === '' ? [] : wanted.split(',');
    let timer: ReturnType<typeof setTimeout> | undefined;
    const next = () => {
      const id = waiting.shift();
      if (id === undefined) return;
      const line = kpiLine(id, connected, today);
      setLines((former) => new Map(former).set(id, line));
      timer = setTimeout(next);
    };
    timer = setTimeout(next);
    return () => clearTimeout(timer);
  }, [wanted, connected, today]);
  return new Map([...lines, ...known.map((line) => [line.kpi.id, line] as const)]);
}
