import {
  type Connected,
  type Day,
  HISTORY_TAB,
  SUMMARY_TAB,
  ceoTab,
  historyShape,
  kpis,
  logPlan,
  logRows,
  newHistory,
  readLog,
  attempt,
  trackedLines,
} from '../core/index';
import { messageOf } from './message-of';
import { googleCell } from './google/cell';
import { readConnected } from './google/connected';
import { daysOfSpreadsheet } from './google/days';
import { drawPlan, readPage } from './google/draw';
import { appendCells } from './google/put';
import { readOurTab } from './google/read';
import { orThrow } from './or-throw';

export interface Reading {
  readonly connected: Connected;
  readonly today: Day;
}

/** The spreadsheet as it stands: its setup, and the tabs that this connects as they are asked for. */
export function readSpreadsheet(): Reading {
  const days = daysOfSpreadsheet();
  return { connected: orThrow(readConnected(googleCell(days))), today: days.today() };
}

/** Writes the CEO tab and keeps the day's numbers in the history. The tab counts even where they cannot be kept: then the answer says why. */
export function writeSummary({ connected, today }: Reading, show: boolean): string | null {
  const found = readPage(SUMMARY_TAB);
  drawPlan(orThrow(ceoTab(connected, today, found.page.notation)), show, found);
  try {
    keepHistory({ connected, today });
    return null;
  } catch (error) {
    return `The summary is written, but its numbers were not kept in ${HISTORY_TAB}: ${messageOf(error)}`;
  }
}

/** Appends what the tracked KPIs are today. */
export function keepHistory({ connected, today }: Reading): void {
  const shape = historyShape(kpis);
  const { sheet, cells } = readOurTab(HISTORY_TAB);
  const log = orThrow(attempt(() => readLog(shape, cells)));
  const added = newHistory(log.entries, trackedLines(connected, today), today);
  if (added.length === 0) return;
  if (sheet === null || cells === null) drawPlan(logPlan(shape, { ...log, entries: added }), false, { sheet });
  else {
    const rows = logRows(shape, added, log.kept).map((row) => row.map((cell) => cell ?? null));
    appendCells(sheet, cells.length + 1, rows);
  }
}

export const historyNow = () =>
  orThrow(attempt(() => readLog(historyShape(kpis), readOurTab(HISTORY_TAB).cells))).entries;
