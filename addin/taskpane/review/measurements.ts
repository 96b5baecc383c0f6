import {
  type Breach,
  type Connected,
  type Day,
  type Line,
  type TrackedRow,
  breachOf,
  kpiLine,
} from '../../../core/index';
import { SLICE } from '../pauses';

/** A tracked row as measured: its line, and where it is off green, what moved. */
export interface Measured {
  readonly line: Line;
  readonly breach: Breach | null;
}

/** What has been measured of one state of the workbook. Until a row is measured again, its former numbers stand. */
export interface Measurements {
  readonly basis: string;
  readonly results: ReadonlyMap<string, Measured>;
  readonly former: ReadonlyMap<string, Measured>;
}

export const NOTHING_MEASURED: Measurements = { basis: '', results: new Map(), former: new Map() };

export const rowKey = ({ kpi, terms }: TrackedRow): string => `${kpi.id}\u0001${terms.scope}`;

const ids = new WeakMap<object, number>();
let last = 0;
function idOf(thing: object): number {
  const id = ids.get(thing) ?? ++last;
  ids.set(thing, id);
  return id;
}

/** The same text as long as no number can have changed: a decision recorded, or an alert snoozed, moves none. */
export function basisOf({ setup, sources }: Connected, today: Day): string {
  const { kpis, scoped, options, targets, stages, sources: places } = setup;
  const read = Object.entries(sources).map(([kind, source]) => [kind, idOf(source)]);
  return JSON.stringify([today, read, kpis, scoped, options, targets, stages, places]);
}

/** Measures rows until the slice is used up, one at least; one KPI may take longer, since none is left half measured. */
export function measureSlice(
  rows: readonly TrackedRow[],
  connected: Connected,
  today: Day,
  known: readonly Line[],
  clock: () => number,
): ReadonlyMap<string, Measured> {
  const found = new Map<string, Measured>();
  const began = clock();
  for (const row of rows) {
    const { kpi, terms } = row;
    const measured = terms.scope === '' ? known.find((line) => line.kpi.id === kpi.id) : undefined;
    const line = measured ?? kpiLine(kpi.id, connected, today, terms.scope);
    found.set(rowKey(row), { line, breach: breachOf(line, connected, today) });
    if (clock() - began >= SLICE) break;
  }
  return found;
}

export function withMeasured(
  { basis, results, former }: Measurements,
  now: string,
  found: ReadonlyMap<string, Measured>,
): Measurements {
  if (basis === now) return { basis, results: new Map([...results, ...found]), former };
  return { basis: now, results: found, former: new Map([...former, ...results]) };
}
