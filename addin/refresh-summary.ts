import { ceoLines, ceoSummary, isFailure, isoDay } from '../core/index';
import { excelHost } from './excel/host';
import { store } from './store';
import type { Host } from './taskpane/host';
import type { Store } from './store';

/** Reads the workbook again and writes the CEO tab: the ribbon's "Refresh summary" and the pane's button. Rejects with a sentence. */
export async function writeSummary(host: Host, from: Store): Promise<void> {
  await from.refresh();
  const { state } = from;
  if (state.phase !== 'ready') return;
  if (state.problem) throw new Error(state.problem.message);
  const { connected } = state;
  if (Object.keys(state.setup.sources).length === 0)
    throw new Error('No table is connected yet: choose the deals table under Data first.');
  const asOf = state.setup.options.asOf ?? host.today();
  const lines = ceoLines(connected, host.today());
  if (lines.every(({ result }) => isFailure(result))) {
    const [first] = lines;
    throw new Error(first && isFailure(first.result) ? first.result.message : 'Nothing could be computed.');
  }
  await host.draw(
    ceoSummary(lines, connected, asOf, { sources: connected.describe(), writtenAt: isoDay(host.today()) }),
    true,
  );
}

export const refreshSummary = (): Promise<void> => writeSummary(excelHost, store);
