import { type Connected, type KindId, type Line, attempt, isFailure } from '../../../core/index';
import type { HostHealth } from '../host';
import { crmTitle, tableTitle } from '../table-title';
import { words } from '../words';

/** One thing the numbers stand on, and whether it holds. */
export interface Footing {
  readonly sound: boolean;
  readonly says: string;
}

/** What Excel and the connected tables say of themselves. `health` is null until, and where, the host does not answer. */
export function footings(health: HostHealth | null, connected: Connected): readonly Footing[] {
  const { functions, noFunctions, automatic, manual, unknown, table } = words.health;
  const host: Footing[] =
    health === null
      ? [{ sound: true, says: unknown }]
      : [
          { sound: health.functions, says: health.functions ? functions : noFunctions },
          health.calculation === 'manual' ? { sound: false, says: manual } : { sound: true, says: automatic },
        ];
  const tables = (Object.keys(connected.setup.sources) as KindId[]).map((kind): Footing => {
    const found = attempt(() => connected.table(kind));
    return isFailure(found)
      ? { sound: false, says: found.message }
      : { sound: true, says: table(tableTitle(kind), found.size, crmTitle(found)) };
  });
  return [...host, ...tables];
}

export interface LeftOut {
  readonly says: string;
  readonly rows: number;
  readonly kpis: readonly string[];
}

/** Rows that a number did not count, once for each reason, with the KPIs that say so. */
export function leftOut(lines: readonly Line[]): readonly LeftOut[] {
  const found = new Map<string, LeftOut>();
  for (const { kpi, result } of lines) {
    if (isFailure(result)) continue;
    for (const { says, rows } of result.ledger.leftOut) {
      const key = `${rows} ${says}`;
      found.set(key, { says, rows, kpis: [...(found.get(key)?.kpis ?? []), kpi.title] });
    }
  }
  return [...found.values()];
}
