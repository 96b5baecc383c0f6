import { excelHost } from './excel/host';
import { store } from './store';
import { writeSummary } from './taskpane/write-summary';

export const refreshSummary = (): Promise<string | null> => writeSummary(excelHost, store);
