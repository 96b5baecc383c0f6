import type { BadCell, Column } from './column';
import { columnReader } from './columns/column-reader';
import type { DateOrder } from './columns/day';
import { type Reader, readTogether } from './columns/reader';
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
    return this.answered.has(key) || this.expected.has(key);
  }
  answer<Q extends Question>(column: number, question: Q): Answers[Q] {
    const key = `${column}:${question}`;
    if (!this.answered.has(key)) {
      this.expect(column, question);
      const readers = this.read();
      [...this.expected.keys()].forEach((asked, i) => this.answered.set(asked, readers[i]!.end()));
      this.expected.clear();
    }
    return this.answered.get(key) as Answers[Q];
  }
  /** As if every line were a row, which it mostly is; from the top again where one shows that it is none. */
  private read(): readonly Reader<unknown>[] {
    const { lines } = this;
    if (!lines.areKnown) {
      const readers = this.readers();
      if (readTogether(readers, lines.most, (line) => lines.areRowsUpTo(line))) return readers;
    }
    const { size } = lines; // looks at every line, which the readers that are made now go by
    const readers = this.readers();
    readTogether(readers, size);
    return readers;
  }
  /** One for each question that is expected, in their order. */
  private readers(): readonly Reader<unknown>[] {
    const asked = [...this.expected.values()].map(({ column, question }) => ({ question, strip: this.strip(column) }));
    const ofBadTexts = asked.filter(({ question }) => question === 'bad texts').map(({ strip }) => strip);
    const badTexts = badTextReaders(ofBadTexts).values();
    return asked.map(({ question, strip }): Reader<unknown> => {
      if (question === 'bad texts') return badTexts.next().value!;
      return question === 'repeats' ? repeatReader(strip) : columnReader(strip, question, this.dates);
    });
  }
}
