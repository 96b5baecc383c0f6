// Every example that a KPI file gives: what the help and the reference page show is what the function answers.
import { describe, expect, test } from 'vitest';
import { isFailure, kpis } from '../../core/index';
import { ask } from './ask';

const examples = kpis.flatMap((kpi) =>
  kpi.examples.map((example) => [`${kpi.id}: ${example.says}`, kpi, example] as const),
);

describe('every example, in the core', () => {
  test.each(examples)('%s', (_, kpi, example) => {
    const [fn, args] =
      'from' in example
        ? [`${kpi.id}_FROM`, example.from.map((arg) => (Array.isArray(arg) ? arg.map((item: number) => [item]) : arg))]
        : [kpi.id, example.measured];
    const answer = ask(fn, ...args);
    if (typeof example.gives === 'number') {
      expect(isFailure(answer) ? answer.message : answer).toBeTypeOf('number');
      expect(Math.abs((answer as number) - example.gives)).toBeLessThanOrEqual(1e-12 * Math.abs(example.gives));
    } else expect(isFailure(answer) ? answer.code : answer).toBe(example.gives.fails);
  });
});
