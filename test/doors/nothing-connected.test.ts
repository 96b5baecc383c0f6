// A workbook in which nothing is connected yet: what every function that reads the workbook says there, in both hosts.
import { expect, test } from 'vitest';
import { functions } from '../../core/index';
import { withoutTable } from './asked';
import { sheetsDoor } from './door';
import { excelDoor } from './excel';
import type { Question } from './question';

const questions: readonly Question[] = [
  ...functions
    .filter(({ name }) => name !== 'SUMMARY') // its rows say it, each alone
    .flatMap((f) => withoutTable(f).map((args) => [f.name, args] as const)),
  ['DIAGNOSE', []] as const,
  ['TARGET', ['2026-Q3']] as const,
].map(([fn, args]) => ({ says: fn, fn, args, gives: NaN }));

test('every function asks for the setup, with the same sentence', { timeout: 60_000 }, async () => {
  const sheets = sheetsDoor({ google: { timeZone: 'Etc/UTC', tabs: { Notes: [['Ask Ben']] } } });
  const { ask } = await excelDoor({ emptyCell: null });
  const excel = await ask(questions);
  const sentence = async (asked: () => unknown) => {
    try {
      return `gives ${String(await asked())}`;
    } catch (thrown) {
      return (thrown as Error).message;
    }
  };
  expect(questions.length).toBeGreaterThan(40);
  for (const { fn, args } of questions) {
    const wanted = await sentence(() => sheets(fn, ...args));
    expect(wanted, fn).toMatch(/KPI setup/);
    expect(await sentence(() => excel(fn, ...args)), fn).toBe(wanted);
  }
});
