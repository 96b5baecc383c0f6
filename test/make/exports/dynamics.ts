import type { Day } from '../../../core/index';
import { type Columns, american, percent, step, withTime } from './column';

/** A view: three columns that are not to be modified come first. The status says won and lost. */
export const dynamics = (asOf: Day): Columns => [
  ['(Do Not Modify) Opportunity', (d) => `00000000-0000-4000-8000-000000${d.id}`],
  ['(Do Not Modify) Row Checksum', (d) => `c${d.id}==`],
  ['(Do Not Modify) Modified On', () => withTime(asOf)],
  ['Topic', (d) => d.name],
  ['Potential Customer', (d) => d.account],
  ['Status', (d) => ({ open: 'Open', won: 'Won', lost: 'Lost' })[d.is]],
  ['Status Reason', (d) => ({ open: 'In Progress', won: 'Won', lost: 'Out-Sold' })[d.is]],
  ['Sales Stage', step(['Qualify', 'Qualify', 'Develop', 'Propose', 'Close'])],
  ['Est. Revenue', (d) => d.amount],
  ['Actual Revenue', (d) => (d.is === 'won' ? d.amount : '')],
  ['Currency', () => 'US Dollar'],
  ['Probability', percent],
  ['Est. Close Date', (d) => american(d.close)],
  ['Actual Close Date', (d) => american(d.is === 'open' ? '' : d.close)],
  ['Created On', (d) => american(d.created)],
  ['Owner', (d) => d.owner],
];
