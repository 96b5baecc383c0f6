// Every example that a KPI file gives: what the help shows is what the function answers.
import { expect, test } from 'vitest';
import { isFailure, kpis } from '../../core/index';
import { ask } from './ask';

const examples = kpis.flatMap((kpi) =>
  kpi.examples.map((example) => [`${kpi.id}: ${example.says}`, kpi, example] as const),
);

test('there are examples', () => expect(examples.length).toBeGreaterThan(20));

test.each(examples)('%s', (_, kpi, { from, gives }) => {
  const args = from.map((arg) => (Array.isArray(arg) ? (arg as readonly number[]).map((item) => [item]) : arg));
  const answer = ask(`${kpi.id}_FROM`, ...args);
  if (typeof gives === 'number') {
    expect(answer).toBeTypeOf('number');
    expect(Math.abs((answer as number) - gives)).toBeLessThanOrEqual(1e-12 * Math.abs(gives));
  } else expect(isFailure(answer) ? answer.code : answer).toBe(gives.fails);
});
