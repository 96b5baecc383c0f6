import fc from 'fast-check';
import { expect } from 'vitest';
import { type Answer, kinds } from '../../core/index';
import { TODAY, ask } from './ask';

export const FIELDS = ['id', 'stage', 'amount', 'created', 'close_date', 'owner', 'source'] as const;
const STAGES = ['Closed Won', 'Closed Lost', 'Proposal', 'Prospecting', 'Negotiation'];

export interface Deal {
  readonly stage: string;
  readonly amount: number | '';
  readonly age: number;
  readonly close: number;
  readonly owner: string;
}
export const deal: fc.Arbitrary<Deal> = fc.record({
  stage: fc.constantFrom(...STAGES),
  amount: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 1, max: 500_000 }) },
    { weight: 1, arbitrary: fc.constant('' as const) },
  ),
  age: fc.integer({ min: 0, max: 400 }),
  close: fc.integer({ min: -120, max: 120 }),
  owner: fc.constantFrom('Ana', 'Ben', ''),
});
export const book = fc.array(deal, { minLength: 5, maxLength: 40 });

export function table(deals: readonly Deal[]): unknown[][] {
  const body = deals.map(({ stage, amount, age, close, owner }, i) => {
    const closes = TODAY + (stage.startsWith('Closed') ? -Math.abs(close) : close);
    return [`D-${i}`, stage, amount, closes - age, closes, owner, 'Partner'];
  });
  return [FIELDS.map((field) => kinds.deals.fields[field]!.aliases[0]), ...body];
}

const KPIS: readonly (readonly [fn: string, ...more: unknown[]])[] = [
  ['WIN_RATE'],
  ['WIN_RATE', 90, '@variant', 'value'],
  ['WIN_RATE', 90, '@variant', 'created'],
  ['AVERAGE_DEAL_SIZE'],
  ['AVERAGE_DEAL_SIZE', 90, '@variant', 'median'],
  ['SALES_CYCLE_LENGTH'],
  ['PIPELINE_VELOCITY'],
  ['PIPELINE_COVERAGE', 1e6, '2026-Q3'],
  ['PIPELINE_COVERAGE', 1e6, 'all'],
  ['CLOSED_REVENUE', '2026-Q2'],
  ['REVENUE_ATTAINMENT', 1e6, '2026-Q2'],
  ['WIN_RATE', 90, 'Owner', 'Ana'],
];
export const answers = (deals: readonly (readonly unknown[])[]): Answer[] =>
  KPIS.map(([fn, ...more]) => ask(fn, deals, TODAY, ...more));

/** Equal within rounding: sums in another order differ in their last digits. */
export function expectSame(left: readonly Answer[], right: readonly Answer[]): void {
  left.forEach((a, i) => {
    const b = right[i]!;
    if (typeof a === 'number' && typeof b === 'number')
      expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-12 * Math.max(Math.abs(a), Math.abs(b)));
    else expect(b).toEqual(a);
  });
}
