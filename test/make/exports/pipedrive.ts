import { type Columns, closedIf, dueOf, iso, percent, step, withTime } from './column';

/** A list: each header after the record's name. The status says won and lost; a lost deal keeps its stage. */
export const pipedrive: Columns = (
  [
    ['ID', (d) => d.id],
    ['Title', (d) => d.name],
    ['Owner', (d) => d.owner],
    ['Value', (d) => d.amount],
    ['Currency of Value', () => 'USD'],
    ['Probability', percent],
    ['Organization', (d) => d.account],
    ['Pipeline', () => 'Pipeline'],
    ['Stage', step(['Qualified', 'Contact Made', 'Demo Scheduled', 'Proposal Made', 'Negotiations Started'])],
    ['Label', (d) => d.type],
    ['Status', (d) => ({ open: 'Open', won: 'Won', lost: 'Lost' })[d.is]],
    ['Deal created', (d) => withTime(d.created)],
    ['Won time', (d) => withTime(closedIf(d, 'won'))],
    ['Lost time', (d) => withTime(closedIf(d, 'lost'))],
    ['Lost reason', (d) => d.reason],
    ['Expected close date', (d) => iso(dueOf(d))],
    ['Source channel', (d) => d.source],
  ] satisfies Columns
).map(([header, cell]) => [`Deal - ${header}`, cell]);
