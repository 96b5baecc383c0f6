import { refuse } from '../failure';
import type { Scope } from '../scope';
import * as says from '../sentences';
import { type Column, isEmptyAt } from '../tables/column';
import type { DealField } from '../tables/kinds/deals';
import type { Table } from '../tables/table';
import { type Deals, LOST, NONE, OPEN, dealsOf } from './deals';
import { recordsUpTo } from './records';
import { unqualified } from './open';

/** How the text that asks for the required set reads. */
export const REQUIRED_SET = 'the required set';

export interface Completeness {
  readonly filled: number;
  readonly required: number;
  readonly records: number;
  /** Records with every required cell filled. */
  readonly whole: number;
}

/** Required cells that are filled. Placeholders such as "n/a" are empty; so is a cell that cannot be read. */
export function completenessOf(scope: Scope, fields: string): Completeness {
  const required = fields.trim().toLowerCase() === REQUIRED_SET ? requiredSet(scope) : namedFields(scope, fields);
  let [filled, cells, records, whole] = [0, 0, 0, 0];
  for (const row of required.rows) {
    const tests = required.of(row);
    const here = tests.filter((isFilled) => isFilled(row)).length;
    filled += here;
    cells += tests.length;
    records++;
    if (here === tests.length) whole++;
  }
  scope.ledger.use('deals created by as_of', records);
  scope.ledger.note('required', required.says);
  return { filled, required: cells, records, whole };
}

type Test = (row: number) => boolean;

interface Required {
  readonly rows: Iterable<number>;
  readonly says: string;
  of(row: number): readonly Test[];
}

/** The same fields of every deal, by header or canonical name. */
function namedFields(scope: Scope, fields: string): Required {
  const { table, rows } = recordsUpTo(scope);
  const names = fields.split(',').map((name) => name.trim());
  const tests = names.map((name) => {
    const column = table.columnNamed(name);
    if (column === undefined) refuse(says.unknownColumn(table.name, name, table.headers));
    return column === 'clash' ? refuse(says.clashingFilter(table.name, name)) : filledIn(table, column);
  });
  return { rows, says: names.join(', '), of: () => tests };
}

const ALWAYS: readonly DealField[] = ['account', 'owner'];
const QUALIFIED: readonly DealField[] = [...ALWAYS, 'amount', 'close_date'];
const LOSING: readonly DealField[] = [...QUALIFIED, 'loss_reason'];

/** By stage: who and whose for every deal, how much and when once it is qualified, why once it is lost. */
function requiredSet(scope: Scope): Required {
  const deals = dealsOf(scope);
  const { table } = deals;
  const missing = LOSING.filter((field) => !table.has(field));
  if (missing.length > 0) scope.ledger.note('not in the table', missing.join(', ').replace(/_/g, ' '));
  const [early, later, lost] = [ALWAYS, QUALIFIED, LOSING].map((fields) => testsOf(table, fields));
  const isEarly = unqualified(deals, scope);
  return {
    rows: recordsUpTo(scope).rows.filter((row) => deals.outcome[row] !== NONE),
    says: 'account and owner; from the qualified stages on also amount and close date; lost deals also the loss reason',
    of: (row) => (deals.outcome[row] === LOST ? lost! : isOpenEarly(deals, row, isEarly) ? early! : later!),
  };
}

const isOpenEarly = ({ outcome }: Deals, row: number, early: Test | null): boolean =>
  outcome[row] === OPEN && early !== null && early(row);

const testsOf = (table: Table<DealField>, fields: readonly DealField[]): readonly Test[] =>
  fields.filter((field) => table.has(field)).map((field) => filledIn(table, table.recognition.columns[field]!.column));

const PLACEHOLDER = /^(n\/?a|none|null|tbd|tba|unknown|not set|[-–—.?]+)$/i;

function filledIn(table: Table<DealField>, at: number): Test {
  const type = table.typeOfColumn(at);
  const column: Column = table.typedColumn(at, type === 'unknown' ? 'text' : type);
  const money = ['amount', 'expected_revenue'].includes(table.fieldOfColumn(at) ?? '');
  switch (column.type) {
    case 'text': {
      const filled = column.texts.map((text) => text !== '' && !PLACEHOLDER.test(text));
      return (row) => filled[column.codes[row]!]!;
    }
    case 'number': // nobody sells for 0 or 1: that is what people type when they must type something
      return (row) => !Number.isNaN(column.values[row]!) && !(money && Math.abs(column.values[row]!) <= 1);
    default:
      return (row) => !isEmptyAt(column, row);
  }
}
