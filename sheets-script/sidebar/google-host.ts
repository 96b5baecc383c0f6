import { type Cell, type Failure, type Notation, type Source, sourceGone } from '../../core/index';
import type { Host, TabCells, Watch } from '../../addin/taskpane/host';
import { watchReturn } from './edits';
import type { Script } from './script';
import { todayIn } from './today';

/** Google Sheets, as the pane and its store use it. What arrives are cells already: the script has turned dates into days. */
export function googleHost(script: Script, zone: string, notation: Notation): Host {
  const rowsOf = new Map<string, number>();

  /** A tab from A1 on, block by block; null where there is none, or nothing on it. */
  async function readAll(tab: string, watch?: Watch): Promise<TabCells | null> {
    const rows: (readonly Cell[])[] = [];
    for (;;) {
      if (watch?.stopped()) throw new Error('The reading was stopped.');
      const block = await script('read', { tab, from: rows.length });
      if (block === null || (block.rows.length === 0 && rows.length === 0)) return null;
      rows.push(...block.rows);
      rowsOf.set(tab, block.total);
      watch?.rows(rows.length, block.total);
      if (block.rows.length === 0 || rows.length >= block.total) return rows;
    }
  }

  return {
    name: 'Google Sheets',
    listPlaces: () => script('places', {}),
    async read(kind, { tab }, watch): Promise<Source | Failure> {
      const rows = await readAll(tab, watch);
      return rows === null ? sourceGone(kind, tab) : { name: kind, rows, cell: (raw) => raw as Cell };
    },
    readTab: (tab) => readAll(tab),
    readSelection: () => script('selection', {}),
    async draw(plan, show) {
      await script('draw', { plan, show });
    },
    async put(tab, row, cells) {
      await script('put', { tab, row, cells: cells.map((line) => line.map((cell) => cell ?? null)) });
    },
    insertSample: (tab, sample) => script('sample', { tab, sample }),
    async goTo(tab, row = 1, column = 1) {
      await script('goTo', { tab, row, column });
    },
    // The script answers, so its functions are there; Google calculates by itself, always.
    health: () => Promise.resolve({ functions: true, calculation: 'automatic' }),
    onEdited(listener) {
      watchReturn(rowsOf, listener);
      return Promise.resolve();
    },
    today: () => todayIn(zone),
    notation: () => Promise.resolve(notation),
  };
}
