import { type Columns, closedIf, dueOf, iso, percent, stages, utc } from './column';

/** The API's names. An expected close date is a custom field there. */
export const close: Columns = [
  ['id', (d) => `oppo_${d.id}`],
  ['lead_name', (d) => d.account],
  ['note', (d) => d.name],
  ['status_type', (d) => ({ open: 'active', won: 'won', lost: 'lost' })[d.is]],
  ['status_label', stages(['Prospect', 'Demo Completed', 'Proposal Sent', 'Negotiation', 'Contract Sent'], 'Lost')],
  ['value_formatted', (d) => (d.amount === '' ? '' : `$${d.amount.toLocaleString('en-US')}`)],
  ['value_currency', () => 'USD'],
  ['value_period', () => 'one_time'],
  ['confidence', percent],
  ['user_name', (d) => d.owner],
  ['date_created', (d) => utc(d.created)],
  ['date_won', (d) => iso(closedIf(d, 'won'))],
  ['date_lost', (d) => iso(closedIf(d, 'lost'))],
  ['Expected close date', (d) => iso(dueOf(d))],
];
