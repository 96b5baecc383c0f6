import { createRoot } from 'react-dom/client';
import { App } from '../../addin/taskpane/App';
import { createStore } from '../../addin/taskpane/store';
import { createSummaryRun } from '../../addin/taskpane/summary-run';
import { writeSummary } from '../../addin/taskpane/write-summary';
import { AlertsPage } from './AlertsPage';
import { googleHost } from './google-host';
import { connectScript } from './script';
import { words } from './words';

const root = document.getElementById('root')!;

/** The pane of Excel, over Google's spreadsheet; the menu says which page is wanted. */
async function open(): Promise<void> {
  const script = connectScript();
  const { zone, notation } = await script('start', {});
  const host = googleHost(script, zone, notation);
  const workbook = createStore(host);
  const { view } = root.dataset;
  if (view === 'alerts') return createRoot(root).render(<AlertsPage script={script} workbook={workbook} />);
  const summary = createSummaryRun(() => writeSummary(host, workbook));
  const first = view === 'review' ? 'review' : 'overview';
  createRoot(root).render(<App host={host} workbook={workbook} summary={summary} first={first} />);
}

open().catch((error: unknown) => {
  root.textContent = words.failed(error instanceof Error ? error.message : String(error));
});
