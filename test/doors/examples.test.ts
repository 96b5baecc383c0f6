// Every example of the reference page through every door: the same value, or a refusal with the same sentence.
import { describe, expect, test } from 'vitest';
import { isFailure, kpis } from '../../core/index';
import { ask } from '../core/ask';
import { type Door, coreDoor, sheetsDoor } from './door';
import { excelDoor } from './excel';
import type { Question } from './question';

const questions: readonly Question[] = kpis.flatMap((kpi) =>
  kpi.examples.map((example): Question => {
    const [fn, args] =
      'from' in example
        ? [`${kpi.id}_FROM`, example.from.map((arg) => (Array.isArray(arg) ? arg.map((item: number) => [item]) : arg))]
        : [kpi.id, example.measured];
    return {
      says: `${kpi.id}: ${example.says}`,
      fn,
      args,
      gives: typeof example.gives === 'number' ? example.gives : NaN,
    };
  }),
);

const sentenceOf = ({ fn, args }: Question): string => {
  const answer = ask(fn, ...args);
  return isFailure(answer) ? answer.message : `gives ${JSON.stringify(answer)}`;
};

async function answersOf(door: Door, asked: readonly Question[]): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const { fn, args } of asked)
    try {
      answers.push(await door(fn, ...args));
    } catch (thrown) {
      answers.push((thrown as Error).message);
    }
  return answers;
}

async function expectExamples(door: Door, asked = questions): Promise<void> {
  const answers = await answersOf(door, asked);
  asked.forEach((question, i) => {
    if (Number.isNaN(question.gives)) expect(answers[i], question.says).toBe(sentenceOf(question));
    else expect(answers[i], question.says).toBeCloseTo(question.gives as number, 10);
  });
}

describe('every example', () => {
  test('there are some of every KPI', () =>
    expect(new Set(questions.map(({ fn }) => fn.replace(/_FROM$/, ''))).size).toBe(kpis.length));
  test('the core', () => expectExamples(coreDoor()));
  test('Google Sheets', () => expectExamples(sheetsDoor()));
  test.each([null, 0] as const)('Excel, an empty cell arrives as %s', { timeout: 120_000 }, async (emptyCell) => {
    const asked = emptyCell === null ? questions : questions.filter(({ args }) => !args.some(hasBlankAmongNumbers));
    expect(asked.length).toBeGreaterThan(100);
    const { ask: asking } = await excelDoor({ emptyCell });
    await expectExamples(await asking(asked), asked);
  });
});

/** Where an empty cell arrives as 0, nobody can tell it from a 0 that was typed: see the table of differences in core/KPIS.md. */
function hasBlankAmongNumbers(argument: unknown): boolean {
  if (!Array.isArray(argument)) return false;
  const [, ...rows] = argument as unknown[][];
  const columns = (argument as unknown[][])[0]!.map((_, at) => rows.map((row) => row[at]));
  return columns.some((cells) => cells.includes('') && cells.some((cell) => typeof cell === 'number'));
}
