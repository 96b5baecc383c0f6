import { Batch } from './batch';
import type { BadCell, Column } from './column';
import { columnReader } from './columns/column-reader';
import type { DateOrder } from './columns/day';
import type { Reader } from './columns/reader';
import { repeatReader } from './columns/repeats';
import { badTextReaders } from './columns/text';
import type { FieldType } from './kind';
import type { Lines } from './lines';
import type { Strip } from './strip';

/** What can be asked of a column, and what answers. */
interface Answers extends Record<FieldType, Column> {
  /** Whether some cell may repeat an earlier one. */
  readonly repeats: boolean;
  /** The cells that are no text. */
  readonly 'bad texts': ReadonlyMap<number, BadCell>;
}
export type Question = keyof Answers;

/** The columns of a table, each read when first asked for, once, together with all that are expected to be asked for. */
export class Readings {
  private readonly answered = new Map<string, unknown>();
  private readonly expected = new Map<string, { readonly column: number; readonly question: Question }>();
  private batch: Batch | null = null;

  constructor(
    private readonly lines: Lines,
    private readonly strip: (column: number) => Strip,
    private readonly dates: DateOrder | undefined,
  ) {}

  /** Refuses a column that the host has not read. */
  expect(column: number, question: Question): void {
    if (this.awaits(column, question)) return;
    this.strip(column);
    this.expected.set(`${column}:${question}`, { column, question });
  }
  /** Whether it was read already, or will be with what is read next. */
  awaits(column: number, question: Question): boolean {
    const key = `${column}:${question}`;
    return this.answered.has(key) || this.expected.has(key) || this.batch?.keys.has(key) === true;
  }
  answer<Q extends Question>(column: number, question: Q): Answers[Q] {
    const key = `${column}:${question}`;
    if (!this.answered.has(key)) this.expect(column, question);
    while (!this.answered.has(key)) this.goOn(Infinity);
    return this.answered.get(key) as Answers[Q];
  }
  /** Reads so many rows more of what is expected; false when nothing is left. */
  goOn(rows: number): boolean {
    if (this.expected.size === 0 && !this.batch) return false;
    const batch = (this.batch ??= this.begun());
    if (batch.goOn(rows)) return true;
    for (const [key, answer] of batch.found) this.answered.set(key, answer);
    this.batch = null;
    return this.expected.size > 0;
  }
  private begun(): Batch {
    const asked = [...this.expected.values()];
    const batch = new Batch(new Set(this.expected.keys()), () => this.readers(asked), this.lines);
    this.expected.clear();
    return batch;
  }
  /** One for each question, in their order. */
  private readers(all: readonly { readonly column: number; readonly question: Question }[]) {
    const asked = all.map(({ column, question }) => ({ question, strip: this.strip(column) }));
    const ofBadTexts = asked.filter(({ question }) => question === 'bad texts').map(({ strip }) => strip);
    const badTexts = badTextReaders(ofBadTexts).values();
    return asked.map(({ question, strip }): Reader<unknown> => {
      if (question === 'bad texts') return badTexts.next().value!;
      return question === 'repeats' ? repeatReader(strip) : columnReader(strip, question, this.dates);
    });
  }
}
