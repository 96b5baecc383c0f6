import { type Connected, type Day, type Line, kpiLine, kpis, trackedRows } from '../../core/index';
import { SLICE } from './pauses';

const nextTask = () => new Promise<void>((done) => setTimeout(done));

/** Every row that is on, measured. The page is given back after each slice of time, so that it can draw and take what is pressed. */
export async function trackedInSlices(
  connected: Connected,
  today: Day,
  clock = () => performance.now(),
  between = nextTask,
): Promise<readonly Line[]> {
  const lines: Line[] = [];
  const rows = trackedRows(kpis, connected.setup);
  connected.expect(rows.map(({ kpi }) => kpi));
  let began = clock();
  for (const { kpi, terms } of rows) {
    if (clock() - began >= SLICE) {
      await between();
      began = clock();
    }
    lines.push(kpiLine(kpi.id, connected, today, terms.scope));
  }
  return lines;
}
