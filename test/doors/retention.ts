import { type DateForm, expected, published } from './published';
import type { Question } from './question';

interface Span {
  readonly start: string;
  readonly end: string;
  readonly base_accounts: number;
  readonly base_mrr: number;
  readonly end_mrr: number;
  readonly nrr: number;
  readonly grr: number;
}

const FILES = {
  ravenstack: 'ravenstack/ravenstack_subscriptions.csv',
  'saas-outreach': 'saas-outreach/subscriptions.csv',
} as const;

/** Every span of expected/retention.json: both rates, and the parts that they stand on. */
export function retentionQuestions(dates: DateForm = 'text'): Question[] {
  const tables = new Map(Object.entries(FILES).map(([name, file]) => [name, published(file, dates)]));
  return Object.entries(expected<Record<string, Span | string>>('retention')).flatMap(([title, span]): Question[] => {
    if (typeof span === 'string') return []; // the definition in words
    const table = tables.get(title.split(' ')[0]!)!;
    const args = [table, span.end, monthsBetween(span.start, span.end)];
    const ask = (fn: string, gives: number): Question => ({ says: `${fn}, ${title}`, fn, args, gives });
    return [
      ask('NET_REVENUE_RETENTION', span.nrr),
      ask('GROSS_REVENUE_RETENTION', span.grr),
      {
        says: `parts of NRR, ${title}`,
        fn: 'EXPLAIN',
        args: ['NET_REVENUE_RETENTION', ...args],
        gives: (rows) => {
          const part = (name: string) => Number(rows.find(([what]) => String(what).startsWith(name))?.[1]);
          return [
            [part('observations'), span.base_accounts],
            [part('part start:'), span.base_mrr],
            [
              part('part start:') + part('part expansion:') - part('part contraction:') - part('part churn:'),
              span.end_mrr,
            ],
          ];
        },
      },
    ];
  });
}

const monthsBetween = (from: string, to: string): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
