// One question, two hosts: every function is asked the same in Excel and in Google Sheets, and both give the same value, the same
// table, or the same sentence.
import { beforeAll, describe, expect, test } from 'vitest';
import { type PublicFunction, functions, kpis, sampleDeals, sampleSubscriptions } from '../../core/index';
import { type Door, sheetsDoor } from './door';
import { excelDoor } from './excel';
import type { Question } from './question';

const AS_OF = 46203;
/** Rows of an answer that are compared: the Excel door looks at no more. */
const SEEN = 60;
type Rows = readonly (readonly unknown[])[];

/** A table of every kind: the samples, else what the KPIs' own examples measure. */
const tables = new Map<string, Rows>([
  ...kpis.flatMap(({ tables: kinds, examples }) =>
    examples.flatMap((example) =>
      'measured' in example
        ? example.measured.flatMap((argument, at): [string, Rows][] =>
            Array.isArray(argument) && at < kinds.length ? [[kinds[at]!, argument as Rows]] : [],
          )
        : [],
    ),
  ),
  ['deals', sampleDeals(AS_OF, 'salesforce').rows],
  ['subscriptions', sampleSubscriptions(AS_OF).rows],
  ['table', sampleDeals(AS_OF, 'salesforce').rows],
]);

/** What the help shows as an example, as a value; a column of numbers where it shows a range. */
function value(example: string): unknown {
  if (example.startsWith('"')) return example.slice(1, -1);
  return Number.isNaN(Number(example)) ? COLUMN : Number(example);
}
const COLUMN = [[0.2], [0.5], [0.8]];

/** The same four questions to each: the plain one, one with everything filled in, and two that are wrong. */
function asked(f: PublicFunction): unknown[][] {
  if (f.name === 'TREND')
    return ownArguments(['WIN_RATE', 3, 'month'], ['NOTHING', 3, 'month'], ['WIN_RATE', 0, 'month']);
  if (f.name === 'BREAKDOWN')
    return ownArguments(['WIN_RATE', 'Owner'], ['AVERAGE_DEAL_SIZE', 'Type'], ['WIN_RATE', 'Colour']);
  if (f.name === 'EXPLAIN') return ownArguments(['WIN_RATE'], ['PIPELINE_VELOCITY'], ['NOTHING']);
  if (f.name === 'DIAGNOSE' || f.name === 'TARGET') return []; // they read the workbook only
  const filled = (all: boolean) =>
    f.parameters.flatMap(({ name, role, optional, example }) => {
      if (role === 'table') return [tables.get(name)!];
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
const ownArguments = (...heads: unknown[][]): unknown[][] => heads.map((head) => [...head, tables.get('deals'), AS_OF]);

const questions: readonly Question[] = functions.flatMap((f) =>
  asked(f).map((args, i): Question => ({ says: `${f.name} ${i + 1}`, fn: f.name, args, gives: NaN })),
);

async function outcome(door: Door, { fn, args }: Question): Promise<unknown> {
  try {
    return plain(await door(fn, ...args));
  } catch (thrown) {
    return (thrown as Error).message;
  }
}

/** A cell that failed alone is an error in Excel and empty in Sheets; rows without anything are not there. */
function plain(answer: unknown): unknown {
  if (!Array.isArray(answer)) return answer;
  const rows = (answer as unknown[][]).map((row) =>
    row.map((cell) => (typeof cell === 'string' && /^#(N\/A|VALUE!|NUM!)$/.test(cell) ? '' : cell)),
  );
  const width = (rows[0] ?? []).findIndex((cell) => cell === '');
  return rows
    .slice(0, SEEN)
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => (width < 0 ? row : row.slice(0, width)));
}

describe('in Excel as in Google Sheets', () => {
  let excel: Door;
  const sheets = sheetsDoor({ google: { timeZone: 'Etc/UTC' } });
  beforeAll(async () => {
    const { ask } = await excelDoor({ emptyCell: null });
    excel = await ask(questions);
  }, 180_000);

  test('every function is asked, save those that read only the workbook', () =>
    expect(functions.filter(({ name }) => !questions.some(({ fn }) => fn === name)).map(({ name }) => name)).toEqual([
      'DIAGNOSE',
      'TARGET',
    ]));

  test.each(functions.map(({ name }) => name))('%s', async (name) => {
    for (const question of questions.filter(({ fn }) => fn === name)) {
      const wanted = await outcome(sheets, question);
      const given = await outcome(excel, question);
      if (typeof wanted === 'number') expect(given, question.says).toBeCloseTo(wanted, 9);
      else expect(given, question.says).toEqual(wanted);
      expect(JSON.stringify(wanted), question.says).not.toMatch(/undefined|NaN|own account/);
    }
  });
});
