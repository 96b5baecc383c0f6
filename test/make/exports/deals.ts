// One set of deals for every export, made from the product's own sample.
import { type Day, sampleDeals } from '../../../core/index';

export interface Deal {
  readonly id: number;
  readonly name: string;
  readonly account: string;
  readonly amount: number | '';
  readonly is: 'open' | 'won' | 'lost';
  /** How far it is, or was when it closed: 0 the first stage, 4 the last. */
  readonly step: number;
  readonly probability: number;
  readonly created: Day | '';
  readonly close: Day | '';
  readonly owner: string;
  readonly source: string;
  readonly type: string;
  readonly reason: string;
}

export const STEPS = ['Prospecting', 'Qualification', 'Needs Analysis', 'Value Proposition', 'Proposal/Price Quote'];

export function dealsOf(asOf: Day): readonly Deal[] {
  const [header, ...rows] = sampleDeals(asOf, 'salesforce').rows;
  return rows.map((row, i): Deal => {
    const cell = (name: string) => row[header!.indexOf(name)] as never;
    const stage = cell('Stage') as string;
    const step = STEPS.indexOf(stage);
    return {
      id: 100001 + i,
      name: cell('Opportunity Name'),
      account: cell('Account Name'),
      amount: cell('Amount'),
      is: stage === 'Closed Won' ? 'won' : stage === 'Closed Lost' ? 'lost' : 'open',
      step: step >= 0 ? step : stage.startsWith('Closed') ? i % 5 : 4,
      probability: (cell('Probability (%)') as number) / 100,
      created: cell('Created Date'),
      close: cell('Close Date'),
      owner: cell('Opportunity Owner'),
      source: cell('Lead Source'),
      type: cell('Type'),
      reason: cell('Loss Reason'),
    };
  });
}
