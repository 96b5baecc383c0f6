import { useEffect, useState } from 'react';
import type { Connected, Day, KindId } from '../../../core/index';
import { type TableCheck, checkOf } from './check';

/** The check of one reading of the workbook is made once, however often the page is opened. */
const made = new WeakMap<Connected, readonly TableCheck[]>();

/** The connected tables checked one after the other; null until all are. */
export function useChecks(connected: Connected, today: Day): readonly TableCheck[] | null {
  const [, setMade] = useState<Connected | null>(null);
  useEffect(() => {
    if (made.has(connected)) return;
    const waiting = Object.keys(connected.setup.sources) as KindId[];
    const checks: TableCheck[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const next = () => {
      const kind = waiting.shift();
      if (kind === undefined) {
        made.set(connected, checks);
        return setMade(connected);
      }
      checks.push(checkOf(kind, connected, today));
      timer = setTimeout(next);
    };
    timer = setTimeout(next);
    return () => clearTimeout(timer);
  }, [connected, today]);
  return made.get(connected) ?? null;
}
