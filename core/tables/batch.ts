import { type Reader, readTogether } from './columns/reader';
import type { Lines } from './lines';

/** Columns that are read together, as far as they were read. */
export class Batch {
  private at = 0;
  /** Whether row and line are known to be what the readers take them for. */
  private sure: boolean;
  private readers: readonly Reader<unknown>[];

  constructor(
    readonly keys: ReadonlySet<string>,
    /** A reader for each key, in their order. */
    private readonly make: () => readonly Reader<unknown>[],
    private readonly lines: Lines,
  ) {
    this.sure = lines.areKnown;
    this.readers = make();
  }
  /**
   * Reads so many rows more; false when there are none left. As if every line were a row, which it mostly is: where one
   * shows that it is none, all lines are looked at and the columns read again from the top.
   */
  goOn(rows: number): boolean {
    const { lines } = this;
    const size = this.sure ? lines.size : lines.most;
    const to = Math.min(size, this.at + rows);
    if (readTogether(this.readers, this.at, to, (line) => this.sure || lines.areRowsUpTo(line))) {
      this.at = to;
      return to < size;
    }
    this.sure = lines.size >= 0;
    this.readers = this.make();
    this.at = 0;
    return true;
  }
  /** What was found, by key. */
  get found(): Iterable<readonly [key: string, answer: unknown]> {
    return [...this.keys].map((key, i) => [key, this.readers[i]!.end()] as const);
  }
}
