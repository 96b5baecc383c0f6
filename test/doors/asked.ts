// What every function is asked in both hosts, and the workbook it is asked in.
import {
  type KindId,
  type PublicFunction,
  SETUP_TAB,
  type Setup,
  emptySetup,
  functions,
  setupPlan,
} from '../../core/index';
import { AS_OF, type Rows, everyKind } from './every-kind';
import type { Question } from './question';

/** Every table has a tab, and the setup connects it. */
const setup: Setup = {
  ...emptySetup,
  sources: Object.fromEntries(Object.keys(everyKind).map((kind) => [kind, { tab: kind, table: '', columns: {} }])),
  targets: [
    { period: '2026-Q2', owner: '', amount: 900_000 },
    { period: '2026-Q3', owner: '', amount: 1_000_000 },
    { period: '2026-Q3', owner: 'Ana', amount: 250_000 },
  ],
  options: { ...emptySetup.options, asOf: AS_OF },
};
export const workbook: Readonly<Record<string, Rows>> = {
  ...everyKind,
  [SETUP_TAB]: setupPlan(setup).cells.map((row) => row.map((cell) => cell?.value ?? '')),
};

/** What the help shows as an example, as a value; a column of numbers where it shows a range. */
function value(example: string): unknown {
  if (example.startsWith('"')) return example.slice(1, -1);
  return Number.isNaN(Number(example)) ? COLUMN : Number(example);
}
const COLUMN = [[0.2], [0.5], [0.8]];

const ownArguments = (...heads: unknown[][]): unknown[][] => heads.map((head) => [...head, everyKind.deals, AS_OF]);

/** Functions whose questions are not those of all the others. */
const OWN: Readonly<Record<string, unknown[][]>> = {
  TREND: ownArguments(['WIN_RATE', 3, 'month'], ['NOTHING', 3, 'month'], ['WIN_RATE', 0, 'month']),
  BREAKDOWN: ownArguments(['WIN_RATE', 'Owner'], ['AVERAGE_DEAL_SIZE', 'Type'], ['WIN_RATE', 'Colour']),
  EXPLAIN: ownArguments(['WIN_RATE'], ['PIPELINE_VELOCITY'], ['NOTHING']),
  // These read the workbook only.
  DIAGNOSE: [[], [AS_OF], ['2026-03-31'], ['soon'], ['1066-10-14']],
  TARGET: [['2026-Q3'], ['2026-Q3', 'Ana'], ['next quarter'], ['2026-Q3', 'Ben'], ['2031-Q1'], ['soon'], [AS_OF]],
};

/** The same questions to each: the plain one, one with everything filled in, and some that are wrong. */
function asked(f: PublicFunction): unknown[][] {
  const filled = (all: boolean) =>
    f.parameters.flatMap(({ name, role, optional, example }) => {
      if (role === 'table') return [name === 'table' ? everyKind.deals : everyKind[name as KindId]];
      if (role === 'as_of') return [AS_OF];
      if (role === 'pairs') return [];
      return all || !optional ? [value(example)] : [undefined];
    });
  const trimmed = (args: unknown[]) =>
    args.slice(0, args.length - [...args].reverse().findIndex((x) => x !== undefined));
  const plain = trimmed(filled(false));
  const last = f.parameters[f.parameters.length - 1];
  return [
    plain,
    filled(true),
    ...(last?.role === 'pairs'
      ? [
          [...filled(true), 'Colour', 'blue'],
          [...filled(true), '@nothing', 1],
        ]
      : []),
    ...(f.parameters.length > 0 ? [['soon', ...plain.slice(1)]] : []),
  ];
}

/** Without a table, from the workbook that is connected; as far as nothing else is needed. */
export const withoutTable = (f: PublicFunction): unknown[][] =>
  f.parameters.every(({ optional }) => optional) && f.parameters.some(({ role }) => role === 'table') ? [[]] : [];

export const questions: readonly Question[] = functions.flatMap((f) =>
  (OWN[f.name] ?? [...asked(f), ...withoutTable(f)]).map((args, i): Question => ({
    says: `${f.name} ${i + 1}`,
    fn: f.name,
    args,
    gives: NaN,
  })),
);
