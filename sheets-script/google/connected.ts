import {
  type CellReader,
  Connected,
  type Failure,
  type KindId,
  SETUP_TAB,
  type Source,
  attempt,
  emptySetup,
  isFailure,
  setupFromCells,
  sourceGone,
} from '../../core/index';
import { thisSpreadsheet } from './book';
import { ourTab } from './our-tab';
import { valuesOf } from './values';

/** The workbook for formulas that pass no table: its setup, and the tabs that the setup names. */
export function readConnected(cell: CellReader): Connected | Failure {
  const rows = rowsOf(SETUP_TAB);
  if (rows === null) return new Connected(emptySetup, {});
  const setup = attempt(() => setupFromCells(rows.map((row) => row.map(cell))));
  if (isFailure(setup)) return setup;
  const sources: Partial<Record<KindId, Source | Failure>> = {};
  for (const [kind, { tab }] of Object.entries(setup.sources) as [KindId, { tab: string }][])
    readWhenAsked(sources, kind, () => {
      const found = rowsOf(tab);
      return found === null ? sourceGone(kind, tab) : { name: kind, rows: found, cell };
    });
  return new Connected(setup, sources);
}

/** Reading a tab is most of a formula's time, and a formula about deals needs no subscriptions. */
function readWhenAsked(
  sources: Partial<Record<KindId, Source | Failure>>,
  kind: KindId,
  read: () => Source | Failure,
): void {
  let source: Source | Failure | undefined;
  Object.defineProperty(sources, kind, { enumerable: true, get: () => (source ??= read()) });
}

function rowsOf(tab: string): unknown[][] | null {
  const sheet = tab === SETUP_TAB ? ourTab(tab) : thisSpreadsheet().getSheetByName(tab);
  return sheet && valuesOf(sheet);
}
