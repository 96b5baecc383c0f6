import { excelHost } from './excel/host';
import { createStore } from './taskpane/store';

/** Excel's one store, shared by the functions and the pane. */
export const store = createStore(excelHost);
