// One question, two hosts: every function is asked the same in Excel and in Google Sheets, and both give the same value, the same
// table, or the same sentence.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { functions } from '../../core/index';
import { questions, workbook } from './asked';
import { type Door, sheetsDoor } from './door';
import { excelDoor } from './excel';
import type { Question } from './question';

/** Rows of an answer that are compared: the Excel door looks at no more. */
const SEEN = 60;
/** The binding list of names, where it lies beside the project. */
const LIST = fileURLToPath(new URL('../../../shared/FUNCTIONS.md', import.meta.url));
const names = functions.map(({ name }) => name);

type Outcome = { readonly gives: unknown } | { readonly refuses: string };

async function outcome(door: Door, { fn, args }: Question): Promise<Outcome> {
  try {
    return { gives: plain(await door(fn, ...args)) };
  } catch (thrown) {
    return { refuses: (thrown as Error).message };
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
  const sheets = sheetsDoor({ google: { timeZone: 'Etc/UTC', tabs: workbook } });
  beforeAll(async () => {
    const { ask } = await excelDoor({ emptyCell: null, sheets: workbook });
    excel = await ask(questions);
  }, 180_000);

  test.each(names)('%s', async (name) => {
    const seen: string[] = [];
    for (const question of questions.filter(({ fn }) => fn === name)) {
      const wanted = await outcome(sheets, question);
      const given = await outcome(excel, question);
      if ('gives' in wanted && typeof wanted.gives === 'number')
        expect(given, question.says).toEqual({ gives: expect.closeTo(wanted.gives, 9) as number });
      else expect(given, question.says).toEqual(wanted);
      expect(JSON.stringify(wanted), question.says).not.toMatch(/undefined|NaN|own account/);
      seen.push(...Object.keys(wanted));
    }
    // What a host does with an answer is seen in an answer only, what it does with a refusal in a refusal.
    expect(seen, 'an answer').toContain('gives');
    expect(seen, 'a refusal').toContain('refuses');
  });

  test.skipIf(!existsSync(LIST))('every name of the binding list is asked, and no other', () =>
    expect(names.toSorted()).toEqual(listed(readFileSync(LIST, 'utf8'))),
  );
});

/** The first column of the table, and whatever stands before a parenthesis in the lines below it. */
function listed(text: string): string[] {
  const [, measured = '', others = ''] = /## Measured from tables([^]*?)\n## From totals([^]*)/.exec(text) ?? [];
  const rows = measured.split('\n').filter((line) => /^\| [A-Z]/.test(line));
  return [
    ...rows.flatMap((line) => line.split('|')[1]!.split(',')),
    ...[...others.matchAll(/\b([A-Z][A-Z_]+)\(/g)].map(([, name]) => name!),
  ]
    .map((name) => name.trim())
    .toSorted();
}
