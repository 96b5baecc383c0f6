import { ceoTab, isFailure } from '../../core/index';
import type { Host } from './host';
import { sentenceOf } from './sentence';
import type { Workbook } from './workbook';
import { words } from './words';

/**
 * Reads the workbook again, writes the CEO tab and keeps the day's numbers in the history: the ribbon's "Refresh summary" and
 * the pane's button. Rejects with a sentence. The tab counts even where the history cannot be kept: then the answer says why.
 */
export async function writeSummary(host: Host, workbook: Workbook): Promise<string | null> {
  await workbook.refresh();
  const { state } = workbook;
  if (state.phase !== 'ready') return null;
  if (state.problem) throw new Error(state.problem.message);
  const plan = ceoTab(state.connected, host.today(), await host.notation());
  if (isFailure(plan)) throw new Error(plan.message);
  await host.draw(plan, true);
  try {
    await workbook.keepHistory();
    return null;
  } catch (error) {
    return words.summary.noHistory(sentenceOf(error));
  }
}
