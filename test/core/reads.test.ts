// What a KPI file says it reads and leaves out is what it does: tried on messy tables, with every cell of a column spoilt in turn.
import { describe, expect, test } from 'vitest';
import {
  type KindId,
  type Kpi,
  Connected,
  attempt,
  emptySetup,
  isFailure,
  kinds,
  kpis,
  plainCell,
} from '../../core/index';
import { evaluate } from '../../core/evaluate';
import { readRequest } from '../../core/request';
import { TODAY } from './ask';
import { messyBook } from './messy-book';

type Rows = readonly (readonly unknown[])[];
type Book = Partial<Record<KindId, Rows>>;

const BOOKS = 60;
const TRIES = 2;
const messy = Array.from({ length: BOOKS }, (_, seed) => messyBook(seed + 1));
/** Without repeated rows: a spoilt cell makes two rows differ that were one. */
const plain = Array.from({ length: BOOKS }, (_, seed) => messyBook(seed + 1, true));

const stages = {
  ...({ prospecting: 'unqualified', qualification: 'open', demo: 'open', proposal: 'open' } as const),
  ...({ 'closed won': 'won', 'closed lost': 'lost' } as const),
};

/** Gaps are what it counts: a cell that cannot be read is one. */
const COUNTS_GAPS = ['CRM_COMPLETENESS'];

/** Every variant and option of the KPI once. */
function choices({ variants, options }: Kpi): readonly (readonly unknown[])[] {
  const list: (readonly unknown[])[] = [[], ...Object.keys(variants).map((variant) => ['@variant', variant])];
  for (const [name, option] of Object.entries(options))
    if ('values' in option) list.push(...option.values.map((value) => [`@${name}`, value]));
    else if ('count' in option) list.push([`@${name}`, option.count.otherwise ?? 5]);
  return list;
}

function argumentsOf(kpi: Kpi, seed: number, choice: readonly unknown[]): readonly unknown[] {
  const inputs = Object.values(kpi.inputs).map(({ optional, example }) =>
    optional && seed % 4 === 1 ? undefined : example,
  );
  const window = kpi.window === null ? [] : 'period' in kpi.window ? ['2026-Q2'] : [undefined];
  return [...kpi.tables.map(() => undefined), TODAY, ...inputs, ...window, ...choice];
}

/** The KPI's tables; every third book has the first only. */
const tablesOf = (kpi: Kpi, book: Book, seed: number): Book =>
  Object.fromEntries(kpi.tables.filter((_, i) => i === 0 || seed % 3 > 0).map((kind) => [kind, book[kind]]));

function measured(kpi: Kpi, tables: Book, args: readonly unknown[]) {
  const sources = Object.entries(tables).map(([name, rows]) => [name, { name, rows, cell: plainCell }]);
  const connected = new Connected({ ...emptySetup, stages }, Object.fromEntries(sources) as Connected['sources']);
  const desk = { cell: plainCell, today: () => TODAY, connected: () => connected };
  const request = attempt(() => readRequest(kpi, args, desk));
  const result = isFailure(request) ? request : evaluate(request);
  if (isFailure(result)) return result;
  const { value, parts, ledger } = result;
  return {
    value,
    numbers: JSON.stringify([value, parts]),
    leftOut: ledger.leftOut.map(({ says }) => says),
    rowsOut: ledger.leftOut.reduce((sum, { rows }) => sum + rows, 0),
  };
}

const pattern = (reason: string) => new RegExp(`^${reason.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace('…', '.+')}$`);

describe.each(kpis.map((kpi) => [kpi.id, kpi] as const))('%s', (id, kpi) => {
  test('leaves out what it says, and all of that', () => {
    const seen = new Set<string>();
    messy.forEach((book, seed) => {
      for (const choice of choices(kpi)) {
        const told = measured(kpi, tablesOf(kpi, book, seed), argumentsOf(kpi, seed, choice));
        if (!isFailure(told)) told.leftOut.forEach((reason) => seen.add(reason));
      }
    });
    const patterns = kpi.leavesOut.map(pattern);
    expect({
      unsaid: [...seen].filter((reason) => !patterns.some((known) => known.test(reason))),
      unseen: kpi.leavesOut.filter((_, i) => ![...seen].some((reason) => patterns[i]!.test(reason))),
    }).toEqual({ unsaid: [], unseen: [] });
  });

  test('reads what it says, and all of that; an error in a column it reads never changes a number in silence', () => {
    const said = Object.entries(kpi.reads).flatMap(([kind, fields]) => fields.map((field) => `${kind}.${field}`));
    const read = new Set<string>();
    const silent = new Set<string>();
    const tries = new Map<string, number>();
    let idle = 0;
    plain.forEach((book, seed) => {
      if (idle >= 8) return; // so many books had nothing new to try
      idle++;
      for (const choice of choices(kpi)) {
        const tables = tablesOf(kpi, book, seed);
        const args = argumentsOf(kpi, seed, choice);
        const before = measured(kpi, tables, args);
        if (isFailure(before)) continue;
        for (const [kind, table] of Object.entries(tables))
          table.slice(0, 1)[0]!.forEach((header, column) => {
            const field = fieldOf(kind as KindId, header);
            for (const [how, spoilt] of [
              ['error', table.map((row, at) => (at === 0 ? row : row.with(column, { error: '#N/A' })))],
              ['stranger', table.map((row, at) => (at === 0 || at % 2 ? row : row.with(column, 'zzz')))],
            ] as const) {
              if (how === 'stranger' && field === 'id') continue; // would make one row of two
              const key = `${kind}.${field} ${how} ${String(choice[1])}`;
              tries.set(key, (tries.get(key) ?? 0) + 1);
              if (tries.get(key)! > TRIES && (read.has(`${kind}.${field}`) || !said.includes(`${kind}.${field}`)))
                continue;
              idle = 0;
              const after = measured(kpi, { ...tables, [kind]: spoilt }, args);
              if (!isFailure(after) && after.numbers === before.numbers) continue;
              read.add(`${kind}.${field}`);
              // refused, or left out and counted
              if (
                how === 'error' &&
                !isFailure(after) &&
                after.value !== before.value &&
                after.rowsOut <= before.rowsOut
              )
                silent.add(`${kind}.${field}`);
            }
          });
      }
    });
    expect({
      unsaid: [...read].filter((field) => !said.includes(field)),
      unread: said.filter((field) => !read.has(field)),
      silent: COUNTS_GAPS.includes(id) ? [] : [...silent],
    }).toEqual({ unsaid: [], unread: [], silent: [] });
  });
});

const fieldOf = (kind: KindId, header: unknown): string =>
  Object.entries(kinds[kind].fields).find(([, { aliases }]) => aliases[0] === header)![0];
