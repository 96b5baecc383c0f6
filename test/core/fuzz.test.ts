// Whatever a sheet holds and whatever stands in a formula: a finite number, text, rows of these, or a sentence.
//
// 20,000 formulas, all public functions in turn, each on random tables of its own: given as arguments, connected, or both.
// Sizes are skewed, as most tables that break something are small: of 100 tables about 80 have under 15 rows, 15 up to 100,
// 4 up to 500 and 1 up to 2,000; every 1,000th has exactly 2,000. Most cells fit their column, so that calls get far; some are of
// another type, some junk, some rows too short or too long. A call is made from its own number: that alone repeats it.
import { expect, test } from 'vitest';
import {
  type Answer,
  Connected,
  callFunction,
  emptySetup,
  functions,
  isFailure,
  kinds,
  kpis,
  plainCell,
} from '../../core/index';
import { TODAY } from './ask';
import { randomFrom } from '../../core/sample/random';
import { SEED } from './property';

const CALLS = 20_000;
const MOST_ROWS = 2000;

const JUNK: readonly unknown[] = [
  ...[
    '',
    ' ',
    null,
    undefined,
    0,
    -0,
    1,
    -1,
    0.5,
    90,
    1e9,
    1e308,
    -1e308,
    NaN,
    Infinity,
    true,
    false,
    TODAY,
    TODAY - 40,
    12345,
  ],
  ...[
    '2026-06-30',
    '03/04/2026',
    '2026-02-30',
    '30 Jun 2026',
    '1,234.50',
    '1.234',
    '$5k',
    '25%',
    'abc',
    '=1+1',
    '#N/A',
    '#REF!',
    '\u0000',
    '🙂',
    'x'.repeat(300),
  ],
  ...[
    'Closed Won',
    'Closed Lost',
    'Proposal',
    'Signed',
    'Prospecting',
    'Ana',
    '<>Ana',
    '>=5',
    'A*',
    '~*',
    'week',
    'month',
    'all',
    '2026-Q3',
    'this quarter',
  ],
  ...[
    'Owner',
    'Amount',
    '@variant',
    '@unit',
    '@setup',
    '@dates',
    '@won',
    '@bands',
    '@qualified_from',
    'DMY',
    'median',
    'value',
    'WIN_RATE',
    'PIPELINE_VELOCITY',
  ],
  ...[{ error: '#NUM!' }, {}, [], [[]], [['a', 'b']], [[1]], [[null]], new Date(0), Symbol.iterator.toString()],
];

const PAIRS: readonly (readonly unknown[])[] = [
  ...[
    ['Owner', 'Ana'],
    ['Owner', '<>'],
    ['Amount', '>=5'],
    ['@variant', 'median'],
    ['@dates', 'DMY'],
    ['@won', 'Signed'],
    ['@minimum_n', 5],
  ],
];

let random = randomFrom(SEED);
const below = (n: number): number => Math.floor(random() * n);
const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;

const HEADERS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.values(kinds).map((kind) => [kind.id, Object.values(kind.fields).map(({ aliases }) => aliases[0]!)]),
);

/** How many rows a table of this call has. */
function anySize(call: number): number {
  if (call % 1000 === 999) return MOST_ROWS;
  const roll = below(100);
  return below(roll < 80 ? 15 : roll < 95 ? 100 : roll < 99 ? 500 : MOST_ROWS + 1);
}

const TEXTS = [
  ...['Closed Won', 'Closed Lost', 'Proposal', 'Open', 'Won', 'Lost', 'Meeting', 'Held', 'Ana', 'Ben', ''],
  ...['Zoë', 'Łukasz', '東京', 'مرحبا', '🙂', 'a\u0301', '\u00a0', '2026-06', '2026-Q2'],
];

function plausible(type: string): unknown {
  switch (type) {
    case 'number':
      return below(100_000) / 10;
    case 'fraction':
      return random();
    case 'day':
      return TODAY - below(300) + 60;
    case 'moment':
      return TODAY - below(300) + 60 + random();
    case 'flag':
      return below(2) === 1;
    case 'tally':
      return below(3) === 0 ? below(9) : below(2) === 1;
    default:
      return below(3) === 0 ? `id-${below(50)}` : pick(TEXTS);
  }
}

const TYPES = ['number', 'fraction', 'day', 'moment', 'flag', 'tally', 'text'];

/** Mostly a header and plausible cells, so that calls get far; with wrong types, junk and ragged rows in between. */
function anyTable(kind: string, call: number): unknown {
  if (below(15) === 0) return pick(JUNK);
  const columns = Object.values(kinds[kind as keyof typeof kinds].fields).filter(() => below(5) > 0);
  const wrong = below(4) === 0 ? 10 : 10_000; // of so many cells one is of another type
  const junk = below(3) === 0 ? 25 : 10_000;
  const ragged = below(4) === 0;
  const size = anySize(call);
  rows += size;
  largest = Math.max(largest, size);
  const body = Array.from({ length: size }, () => {
    const row = columns.map(({ type }) =>
      below(junk) === 0 ? pick(JUNK) : plausible(below(wrong) === 0 ? pick(TYPES) : type),
    );
    if (ragged && below(10) === 0) row.length = below(row.length + 1);
    if (ragged && below(20) === 0) row.push(pick(JUNK), pick(JUNK));
    return row;
  });
  tables++;
  const header = columns.map(({ aliases }) =>
    below(40) === 0 ? pick(JUNK) : aliases[below(3) === 0 ? below(aliases.length) : 0],
  );
  return below(15) === 0 ? body : [header, ...body];
}
let [tables, rows, largest] = [0, 0, 0];

/** Mostly what the function asks for, so that the tables are looked at; else too few, or junk. */
function anyArguments(parameters: (typeof functions)[number]['parameters'], call: number): unknown[] {
  const about = pick(kpis);
  const cut = below(8) === 0 ? below(parameters.length + 1) : parameters.length;
  const args = parameters.slice(0, cut).map(({ role, name, example, optional }): unknown => {
    if (role === 'table') return below(10) === 0 ? undefined : anyTable(name in HEADERS ? name : 'deals', call);
    if (role === 'pairs') return undefined;
    if (below(20) === 0) return pick(JUNK);
    if (role === 'as_of') return TODAY;
    if (name === 'kpi') return about.id;
    if (optional && below(3) === 0) return undefined;
    return JSON.parse(/^[[{"\d]/.test(example) && !/!/.test(example) ? example : '1');
  });
  const last = parameters[parameters.length - 1];
  if (last?.role !== 'pairs' || cut < parameters.length) return args;
  args.pop();
  if (last.name === 'own_arguments' && below(3) > 0) {
    args.push(...about.tables.map((kind) => anyTable(kind, call)), TODAY);
    return args;
  }
  if (below(3) > 0) return args;
  for (let pair = below(4); pair >= 0; pair--) args.push(...(below(4) === 0 ? [pick(JUNK)] : pick(PAIRS)));
  return args;
}

function faultOf(answer: Answer): string | null {
  if (isFailure(answer)) {
    if (answer.code === 'broken') return answer.message;
    return /undefined|NaN|\[object|null|Infinity/.test(answer.message) ? `says "${answer.message}"` : null;
  }
  if (typeof answer === 'number') return Number.isFinite(answer) ? null : `is ${answer}`;
  if (typeof answer === 'string' || typeof answer === 'boolean') return null;
  if (!Array.isArray(answer)) return `is ${JSON.stringify(answer)}`;
  const table = answer as readonly (readonly Answer[])[];
  for (const row of table) {
    if (row.length !== table[0]!.length) return 'is not rectangular';
    for (const cell of row) {
      const fault = Array.isArray(cell) ? 'holds a table in a cell' : faultOf(cell);
      if (fault) return fault;
    }
  }
  return null;
}

test(`${CALLS} formulas of all functions on random tables (seed ${SEED})`, { timeout: 300_000 }, () => {
  const seen = new Map<string, number>();
  const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
  for (let call = 0; call < CALLS; call++) {
    const f = functions[call % functions.length]!;
    const own = new Set(f.parameters.map(({ name }) => name));
    random = randomFrom(SEED + call);
    const args = anyArguments(f.parameters, call);
    const sources = Object.fromEntries(
      Object.keys(kinds)
        .filter((kind) => below(own.has(kind) ? 2 : 12) === 0)
        .flatMap((kind) => {
          const rows = anyTable(kind, call);
          return Array.isArray(rows) && rows.every(Array.isArray)
            ? [[kind, { name: kind, rows: rows as unknown[][], cell: plainCell }]]
            : [];
        }),
    );
    const connected = new Connected(emptySetup, sources);
    let answer: Answer;
    try {
      answer = callFunction(f.name, args, { cell: plainCell, today: () => TODAY, connected: () => connected });
    } catch (thrown) {
      throw new Error(`call ${call}, ${f.name} threw ${String(thrown)}`);
    }
    const fault = faultOf(answer);
    if (fault) throw new Error(`call ${call}, ${f.name}(${show(args)}) ${fault}`);
    count(isFailure(answer) ? answer.code : typeof answer);
  }
  console.log(
    `fuzz, seed ${SEED}: ${tables} tables with ${rows} rows, the largest of ${largest}`,
    Object.fromEntries(seen),
  );
  expect(tables).toBeGreaterThanOrEqual(CALLS);
  expect(largest).toBe(MOST_ROWS);
  // Fuzz that only ever meets the first check proves nothing: every kind of answer must be among them.
  for (const what of [
    'number',
    'object',
    'no-data',
    'no-table',
    'bad-argument',
    'bad-cell',
    'missing-column',
    'unknown-name',
    'not-set-up',
  ])
    expect(seen.get(what) ?? 0, what).toBeGreaterThan(5);
});

const show = (args: readonly unknown[]): string =>
  args
    .map((arg) =>
      Array.isArray(arg)
        ? JSON.stringify(arg).slice(0, 400)
        : typeof arg === 'string'
          ? JSON.stringify(arg).slice(0, 60)
          : String(arg),
    )
    .join(', ');
