import { type Failure, type Log, type LogShape, attempt, isFailure, logPlan, logRows, readLog } from '../../core/index';
import type { Host } from './host';

/** A change of a log, or the reason why it is none. */
type LogChange<T> = (log: Log<T>) => Log<T> | Failure;

/** Writes what a change adds under the last row of the tab, which it makes where there is none. Says how many rows that were. */
export async function appendTo<T>(host: Host, shape: LogShape<T>, change: LogChange<T>): Promise<number> {
  const { cells, log } = await readFresh(host, shape);
  const next = orThrow(change(log));
  const added = next.entries.slice(log.entries.length);
  if (added.length === 0) return 0;
  if (cells === null) await host.draw(logPlan(shape, next), false);
  else await host.put(shape.tab, cells.length + 1, logRows(shape, added, log.kept));
  return added.length;
}

/** Fills in cells of one row, and touches no other. `expected` is the row as the person saw it. */
export async function fillIn<T>(
  host: Host,
  shape: LogShape<T>,
  at: number,
  expected: T | undefined,
  change: LogChange<T>,
): Promise<void> {
  const { log } = await readFresh(host, shape);
  const before = log.entries[at];
  if (before === undefined || JSON.stringify(before) !== JSON.stringify(expected))
    throw new Error(
      `${shape.tab} was changed meanwhile. Nothing was written: it has been read again, so try once more.`,
    );
  const after = orThrow(change(log)).entries[at]!;
  const [old, now] = logRows(shape, [before, after], log.kept);
  const cells = now!.map((cell, column) => (cell?.value === old![column]?.value ? undefined : cell));
  await host.put(shape.tab, log.kept.rows[at]!, [cells]);
}

async function readFresh<T>(host: Host, shape: LogShape<T>) {
  const cells = await host.readTab(shape.tab);
  return { cells, log: orThrow(attempt(() => readLog(shape, cells))) };
}

export function orThrow<T>(result: T | Failure): T {
  if (isFailure(result)) throw new Error(result.message);
  return result;
}
