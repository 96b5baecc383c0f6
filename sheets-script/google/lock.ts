const WAIT_MS = 20_000;

/**
 * One writer at a time in this spreadsheet. What was written is on the tabs before the next one begins: Google gives the lock
 * free when the run ends, which it does right after.
 */
export function alone<T>(write: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock) throw new Error('Sales KPIs works only inside a spreadsheet.');
  if (!lock.tryLock(WAIT_MS))
    throw new Error('Somebody else is just writing into this spreadsheet. Nothing was written: try again in a moment.');
  const result = write();
  SpreadsheetApp.flush();
  return result;
}
