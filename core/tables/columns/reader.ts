/** Reads one column from the top down, some rows at a time. */
export interface Reader<T> {
  readonly read: (from: number, to: number) => void;
  /** What was found, once every row was read. */
  readonly end: () => T;
}

/** Rows of a block: what they refer to stays in the processor's cache while one column after the other is read. */
const BLOCK = 1024;

/**
 * Reads several columns block by block: column by column each row would be fetched from memory once a column, at two to three
 * times the cost. Ends before a block that may not be read as it is, and says whether it came to the last.
 */
export function readTogether(
  readers: readonly Reader<unknown>[],
  first: number,
  end: number,
  mayRead: (to: number) => boolean,
): boolean {
  for (let from = first; from < end; from += BLOCK) {
    const to = Math.min(from + BLOCK, end);
    if (!mayRead(to)) return false;
    for (const reader of readers) reader.read(from, to);
  }
  return true;
}
