import { type Columns, stages, withTime } from './column';

/** A view: property labels, days with a time. */
export const hubspot: Columns = [
  ['Record ID', (d) => 70_000_000 + d.id],
  ['Deal Name', (d) => d.name],
  [
    'Deal Stage',
    stages([
      ...['Appointment Scheduled', 'Qualified To Buy', 'Presentation Scheduled'],
      ...['Decision Maker Bought-In', 'Contract Sent'],
    ]),
  ],
  ['Close Date', (d) => withTime(d.close)],
  ['Deal owner', (d) => d.owner],
  ['Amount', (d) => d.amount],
  ['Create Date', (d) => withTime(d.created)],
  ['Associated Company', (d) => d.account],
  ['Deal probability', (d) => d.probability],
  ['Deal Type', (d) => d.type],
  ['Original Source', (d) => d.source],
  ['Closed Lost Reason', (d) => d.reason],
];
