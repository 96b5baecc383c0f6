import { type Connected, type Day, type Line, kpiLine, kpis, trackedRows } from '../../core/index';

/** Reads what the tracked KPIs will ask for, piece by piece. */
export function* readAhead(connected: Connected): Generator<void> {
  connected.expect(trackedRows(kpis, connected.setup).map(({ kpi }) => kpi));
  yield* connected.ahead();
}

/** Every row that is on, measured one after the other. */
export function* eachTracked(connected: Connected, today: Day): Generator<Line> {
  for (const { kpi, terms } of trackedRows(kpis, connected.setup)) yield kpiLine(kpi.id, connected, today, terms.scope);
}
