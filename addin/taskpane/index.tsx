import { createRoot } from 'react-dom/client';
import { excelHost } from '../excel/host';
import { refreshSummary } from '../refresh-summary';
import { store } from '../store';
import { App } from './App';
import { NotInExcel } from './NotInExcel';
import { createSummaryRun } from './summary-run';

const root = createRoot(document.getElementById('root')!);
const summary = createSummaryRun(refreshSummary);

/** The ribbon's button. Where it fails, the pane opens, which says why. */
async function refreshFromRibbon(event: Office.AddinCommands.Event): Promise<void> {
  await summary.run();
  if (summary.state.phase === 'failed') await Office.addin.showAsTaskpane();
  event.completed();
}

if (typeof Office === 'undefined') root.render(<NotInExcel />);
else
  void Office.onReady(({ host }) => {
    // In a browser of its own office.js answers with null, which its types do not know.
    if ((host as unknown) === null) return root.render(<NotInExcel />);
    Office.actions.associate('refreshCeoSummary', (event: Office.AddinCommands.Event) => void refreshFromRibbon(event));
    root.render(<App host={excelHost} workbook={store} summary={summary} />);
  });
