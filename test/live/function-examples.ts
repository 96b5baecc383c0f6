// Every example of the reference page, as formulas in cells: what a person would type.
import { type Kpi, kpis } from '../../core/index';
import { letters } from '../xlsx/letters';
import { type Check, until } from './check';

const FORMULAS = 'KPI Test formulas';
const TABLES = 'KPI Test tables';
/** As addin/functions/excel-answer.ts sorts them. */
const NOTHING_THERE = ['no-data', 'target-met', 'not-set-up'];
const WAITING = /^#(BUSY!|GETTING_DATA|CONNECT!)$/;

type Table = readonly (readonly (number | string)[])[];
type Example = Kpi['examples'][number];
interface Asked {
  readonly kpi: Kpi;
  readonly example: Example;
  readonly row: number;
}

const asked: readonly Asked[] = kpis
  .flatMap((kpi) => kpi.examples.map((example) => ({ kpi, example })))
  .map((one, row) => ({ ...one, row }));

/** Types all formulas at once, then waits until no cell is waiting any more. */
async function typeFormulas(): Promise<unknown[]> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const tables = worksheets.add(TABLES);
    const places = new Map<Table, string>();
    let column = 0;
    const place = (table: Table): string => {
      const known = places.get(table);
      if (known !== undefined) return known;
      const width = Math.max(...table.map((row) => row.length));
      const rows = table.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
      tables.getRangeByIndexes(0, column, rows.length, width).values = rows;
      const at = `'${TABLES}'!$${letters(column)}$1:$${letters(column + width - 1)}$${rows.length}`;
      column += width + 1;
      places.set(table, at);
      return at;
    };
    const list = (items: readonly number[]) => place(items.map((item) => [item]));
    const formulas = asked.map(({ kpi, example }) => {
      const [name, args] = 'from' in example ? [`${kpi.id}_FROM`, example.from] : [kpi.id, example.measured];
      const written = args.map((arg) => {
        if (Array.isArray(arg)) return Array.isArray(arg[0]) ? place(arg) : list(arg as number[]);
        return typeof arg === 'string' ? `"${arg.replace(/"/g, '""')}"` : String(arg);
      });
      return [`=KPI.${name}(${written.join(',')})`];
    });
    worksheets.add(FORMULAS).getRangeByIndexes(0, 0, formulas.length, 1).formulas = formulas;
    await context.sync();
  });
  return until(readFormulas, (values) => !values.some((value) => WAITING.test(String(value))));
}

const readFormulas = (): Promise<unknown[]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(FORMULAS).getRangeByIndexes(0, 0, asked.length, 1);
    range.load('values');
    await context.sync();
    return range.values.map(([value]) => value as unknown);
  });

function expectedOf({ gives }: Example): unknown {
  if (typeof gives === 'number') return gives;
  return NOTHING_THERE.includes(gives.fails) ? '#N/A' : '#VALUE!';
}

/**
 * A blank among numbers: where an empty cell arrives as 0, nobody can tell it from a 0 that was typed (core/KPIS.md, the table of
 * differences). So what the host gives is noted, not judged.
 */
const leansOnBlanks = ({ example }: Asked): boolean =>
  'measured' in example &&
  example.measured.some((table) => {
    if (!Array.isArray(table)) return false;
    const [header, ...rows] = table as unknown as Table;
    const columns = header!.map((_, at) => rows.map((row) => row[at]));
    return columns.some((cells) => cells.includes('') && cells.some((cell) => typeof cell === 'number'));
  });

const nameOf = ({ kpi, example }: Asked): string => `${kpi.id}: ${example.says}`;
let typed: Promise<unknown[]> | undefined;
/** What the cells show; the first who asks types all formulas. */
const shown = (): Promise<unknown[]> => (typed ??= typeFormulas());

export const functionExamples: readonly Check[] = asked
  .filter((one) => !leansOnBlanks(one))
  .map((one) => ({
    name: nameOf(one),
    run: async () => ({ expected: expectedOf(one.example), got: (await shown())[one.row] }),
  }));

export interface EmptyCell {
  readonly name: string;
  readonly ifBlank: unknown;
  readonly got: unknown;
}

export async function emptyCells(): Promise<readonly EmptyCell[]> {
  const values = await shown();
  return asked
    .filter(leansOnBlanks)
    .map((one) => ({ name: nameOf(one), ifBlank: expectedOf(one.example), got: values[one.row] }));
}
