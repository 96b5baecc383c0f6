// The pane over a workbook in memory: what the tests drive, and what to look at while changing the pane.
import { createRoot } from 'react-dom/client';
import { App } from '../../addin/taskpane/App';
import { NotInExcel } from '../../addin/taskpane/NotInExcel';
import { createStore } from '../../addin/taskpane/store';
import { createSummaryRun } from '../../addin/taskpane/summary-run';
import { writeSummary } from '../../addin/taskpane/write-summary';
import type { FakeHost } from './fake-host';
import { workbooks } from './workbooks';

export type PaneWindow = Window & { host: FakeHost };

const name = location.hash.slice(1) as keyof typeof workbooks | 'nowhere';
const root = createRoot(document.getElementById('root')!);

if (name === 'nowhere') root.render(<NotInExcel />);
else {
  const host = workbooks[name]();
  (window as unknown as PaneWindow).host = host;
  const store = createStore(host);
  const summary = createSummaryRun(() => writeSummary(host, store));
  root.render(<App host={host} workbook={store} summary={summary} />);
}
