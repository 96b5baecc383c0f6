import type { Watch } from '../taskpane/host';

/** Cells read at a time: far below the 5 MB that Excel on the web lets through in one answer. */
const CELLS_A_BLOCK = 40_000;

const TOO_LARGE = new Set(['ResponsePayloadSizeLimitExceeded', 'RequestPayloadSizeLimitExceeded']);

/** The values of a range, read in blocks of rows that shrink where Excel refuses their size. One round trip a block. */
export async function readBlocks(
  context: Excel.RequestContext,
  range: Excel.Range,
  watch?: Watch,
): Promise<unknown[][]> {
  range.load('rowCount,columnCount');
  await context.sync();
  const { rowCount, columnCount } = range;
  const rows: unknown[][] = [];
  let size = Math.max(1, Math.floor(CELLS_A_BLOCK / columnCount));
  while (rows.length < rowCount) {
    if (watch?.stopped()) throw new Error('The reading was stopped.');
    watch?.rows(rows.length, rowCount);
    const count = Math.min(size, rowCount - rows.length);
    const block = range.getCell(rows.length, 0).getResizedRange(count - 1, columnCount - 1);
    block.load('values');
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip a block is the point
      await context.sync();
    } catch (error) {
      if (size === 1 || !TOO_LARGE.has((error as OfficeExtension.Error).code)) throw error;
      size = Math.ceil(size / 2);
      continue;
    }
    for (const row of block.values as unknown[][]) rows.push(row);
  }
  return rows;
}
