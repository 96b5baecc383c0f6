import type { Watch } from '../taskpane/host';

/** Cells read at a time: far below the 5 MB that Excel on the web lets through in one answer. */
export const CELLS_A_BLOCK = 40_000;

const TOO_LARGE = new Set(['ResponsePayloadSizeLimitExceeded', 'RequestPayloadSizeLimitExceeded']);

/** A range of a known size. */
export interface Area {
  readonly context: Excel.RequestContext;
  readonly range: Excel.Range;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Columns side by side. */
export interface Run {
  readonly first: number;
  readonly count: number;
}

/**
 * Rows `from` to `to` of some columns, in blocks that shrink where Excel refuses their size. One round trip a block: then
 * `take` has its rows, for each run.
 */
export async function readBlocks(
  { context, range, rowCount }: Area,
  { from, to, runs }: { readonly from: number; readonly to: number; readonly runs: readonly Run[] },
  take: (blocks: readonly unknown[][][]) => void,
  watch?: Watch,
): Promise<void> {
  const width = runs.reduce((sum, { count }) => sum + count, 0);
  let size = Math.max(1, Math.floor(CELLS_A_BLOCK / width));
  for (let at = from; at < to;) {
    if (watch?.stopped()) throw new Error('The reading was stopped.');
    watch?.rows(at, rowCount);
    const count = Math.min(size, to - at);
    const blocks = runs.map((run) => range.getCell(at, run.first).getResizedRange(count - 1, run.count - 1));
    for (const block of blocks) block.load('values');
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip a block is the point
      await context.sync();
    } catch (error) {
      if (count === 1 || !TOO_LARGE.has((error as OfficeExtension.Error).code)) throw error;
      size = Math.ceil(count / 2);
      continue;
    }
    take(blocks.map(({ values }) => values as unknown[][]));
    at += count;
  }
}

/** Whole rows; all of them where nothing else is said. */
export async function readRows(area: Area, watch?: Watch, from = 0, to = area.rowCount): Promise<unknown[][]> {
  const rows: unknown[][] = [];
  const runs = [{ first: 0, count: area.columnCount }];
  const take = ([block]: readonly unknown[][][]) => {
    for (const row of block!) rows.push(row);
  };
  await readBlocks(area, { from, to, runs }, take, watch);
  return rows;
}
