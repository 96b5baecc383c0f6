// One small plain table, which every CRM's export is written from; its numbers are what the export must give again.
import { type Day, dayOf } from '../../core/index';

export const AS_OF = dayOf(2026, 6, 30);

export interface Deal {
  readonly id: number;
  readonly name: string;
  readonly account: string;
  readonly owner: string;
  readonly amount: number | null;
  /** How far it is, or was when it closed. */
  readonly stage: 'new' | 'early' | 'late';
  readonly is: 'open' | 'won' | 'lost';
  readonly created: Day;
  /** When it was expected to close: for a closed deal another day than the one it closed on. */
  readonly due: Day;
  readonly closed: Day | null;
  readonly probability: number;
}

const STAGES = ['new', 'early', 'late'] as const;
const OUTCOMES = ['won', 'lost', 'open', 'lost', 'open', 'won', 'open'] as const;

/** 60 deals of five months, a blank amount among each outcome, amounts with cents below and above a thousand. */
export const DEALS: readonly Deal[] = Array.from({ length: 60 }, (_, i): Deal => {
  const is = OUTCOMES[i % OUTCOMES.length]!;
  const created = AS_OF - 150 + ((i * 37) % 140);
  const closed = is === 'open' ? null : Math.min(AS_OF, created + 3 + ((i * 13) % 50));
  return {
    id: 1001 + i,
    name: `Deal ${i + 1}`,
    account: `Account ${(i % 17) + 1}`,
    owner: ['Ana', 'Ben', 'Chloé'][i % 3]!,
    amount: i % 11 === 4 ? null : 250.75 + ((i * 7919) % 48_000),
    stage: STAGES[(i * 5) % 3]!,
    is,
    created,
    due: AS_OF - 20 + ((i * 29) % 90),
    closed,
    probability: is === 'won' ? 1 : is === 'lost' ? 0 : [0.1, 0.25, 0.75][(i * 5) % 3]!,
  };
});

const PLAIN_STAGES = {
  new: 'Prospecting',
  early: 'Proposal',
  late: 'Negotiation',
  won: 'Closed Won',
  lost: 'Closed Lost',
};

/** With numbers and days as such, and the close date that is actual on a closed deal. */
export const plainTable = (deals: readonly Deal[] = DEALS): unknown[][] => [
  ['Deal ID', 'Deal Name', 'Account', 'Owner', 'Amount', 'Stage', 'Probability', 'Created Date', 'Close Date'],
  ...deals.map((d) => [
    `D-${d.id}`,
    d.name,
    d.account,
    d.owner,
    d.amount ?? '',
    PLAIN_STAGES[d.is === 'open' ? d.stage : d.is],
    d.probability,
    d.created,
    d.closed ?? d.due,
  ]),
];
