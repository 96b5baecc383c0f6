// Whatever a sheet holds and whatever stands in a formula: a finite number, text, rows of these, or a sentence.
import { expect, test } from 'vitest';
import {
  type Answer,
  Connected,
  callFunction,
  emptySetup,
  functions,
  isFailure,
  kinds,
  plainCell,
} from '../../core/index';
import { TODAY } from './ask';
import { randomFrom } from '../../core/sample/random';
import { SEED } from './property';

const CALLS = 2000;

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

const random = randomFrom(SEED);
const below = (n: number): number => Math.floor(random() * n);
const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;

const HEADERS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.values(kinds).map((kind) => [kind.id, Object.values(kind.fields).map(({ aliases }) => aliases[0]!)]),
);

/** Mostly a header and plausible cells, so that calls get far; with junk in between. */
function anyTable(kind: string): unknown {
  if (below(12) === 0) return pick(JUNK);
  const fields = Object.values(kinds[kind as keyof typeof kinds].fields);
  const columns = fields.filter(() => below(5) > 0);
  const plausible = (type: string): unknown => {
    if (below(25) === 0) return pick(JUNK);
    if (type === 'number') return below(100_000) / 10;
    if (type === 'fraction') return random();
    if (type === 'day' || type === 'moment') return TODAY - below(300) + 60 + (type === 'moment' ? random() : 0);
    if (type === 'flag') return below(2) === 1;
    return pick(['Closed Won', 'Closed Lost', 'Proposal', 'Ana', 'Ben', `id-${below(50)}`, '']);
  };
  const body = Array.from({ length: below(15) }, () => columns.map(({ type }) => plausible(type)));
  const header = columns.map(({ aliases }) => aliases[0]);
  return below(15) === 0 ? body : [header, ...body];
}

function anyArguments(parameters: (typeof functions)[number]['parameters']): unknown[] {
  const args = parameters.slice(0, below(parameters.length + 2)).map(({ role, name, example }): unknown => {
    if (role === 'table') return below(10) === 0 ? undefined : anyTable(name in HEADERS ? name : 'deals');
    if (role === 'pairs') return undefined;
    if (below(12) === 0) return pick(JUNK);
    if (role === 'as_of') return TODAY;
    return below(3) === 0 ? undefined : JSON.parse(/^[[{"\d]/.test(example) && !/!/.test(example) ? example : '1');
  });
  if (parameters.some(({ role }) => role === 'pairs') && below(3) === 0) {
    const own = below(2) === 0 ? [anyTable('deals'), TODAY] : [];
    const pairs = Array.from({ length: below(5) }, () =>
      pick(below(2) === 0 ? PAIRS : JUNK.map((junk) => [junk])),
    ).flat();
    args.length = parameters.length - 1;
    args.push(...own, ...pairs);
  }
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

test(`${CALLS} formulas of all functions on random tables (seed ${SEED})`, () => {
  const seen = new Map<string, number>();
  const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
  for (let call = 0; call < CALLS; call++) {
    const f = functions[call % functions.length]!;
    const args = anyArguments(f.parameters);
    const sources = Object.fromEntries(
      Object.keys(kinds)
        .filter(() => below(3) === 0)
        .flatMap((kind) => {
          const rows = anyTable(kind);
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
