import type { Day } from '../../../core/index';
import { type Columns, iso, percent, stages, withTime } from './column';

/** A module: labels, look-ups in pairs. Nothing says when a deal was closed. */
export const zoho = (asOf: Day): Columns => [
  ['Record Id', (d) => `zcrm_${d.id}`],
  ['Deal Owner.id', (d) => `zcrm_9${d.owner.length}`],
  ['Deal Owner', (d) => d.owner],
  ['Amount', (d) => d.amount],
  ['Deal Name', (d) => d.name],
  ['Closing Date', (d) => iso(d.close)],
  ['Account Name', (d) => d.account],
  [
    'Stage',
    stages(['Qualification', 'Needs Analysis', 'Value Proposition', 'Proposal/Price Quote', 'Negotiation/Review']),
  ],
  ['Type', (d) => d.type],
  ['Probability (%)', percent],
  ['Lead Source', (d) => d.source],
  ['Created Time', (d) => withTime(d.created)],
  ['Modified Time', (d) => withTime(d.close === '' || d.is === 'open' ? asOf : d.close)],
  ['Reason For Loss', (d) => d.reason],
];
