import { type Columns, american, percent, stages } from './column';
import { STEPS } from './deals';

/** A report: field labels, days the American way, stage and close date for open and closed alike. */
export const salesforce: Columns = [
  ['Opportunity Owner', (d) => d.owner],
  ['Account Name', (d) => d.account],
  ['Opportunity Name', (d) => d.name],
  ['Stage', stages(STEPS)],
  ['Amount', (d) => d.amount],
  ['Probability (%)', percent],
  ['Close Date', (d) => american(d.close)],
  ['Created Date', (d) => american(d.created)],
  ['Lead Source', (d) => d.source],
  ['Type', (d) => d.type],
  ['Opportunity ID', (d) => `006A00000${d.id}`],
  ['Loss Reason', (d) => d.reason],
];
