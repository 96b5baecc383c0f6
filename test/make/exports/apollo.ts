import type { Day } from '../../../core/index';
import { type Columns, iso } from './column';

/** One contact for each account that was written to; every fifth answers, every fifteenth comes to a demo. */
export const apollo = (asOf: Day): Columns => [
  ['First Name', (d) => ['Alex', 'Robin', 'Sam', 'Kim', 'Jo'][d.id % 5]!],
  ['Last Name', (d) => `Sample ${d.id - 100_000}`],
  ['Title', (d) => ['CFO', 'Head of Sales', 'Operations'][d.id % 3]!],
  ['Company', (d) => d.account],
  ['Company Name for Emails', (d) => d.account],
  ['Email', (d) => `contact${d.id}@example.com`],
  ['Email Status', () => 'Verified'],
  ['Contact Owner', (d) => d.owner],
  ['Stage', (d) => (d.id % 15 === 0 ? 'Interested' : d.id % 5 === 0 ? 'Replied' : 'Approaching')],
  ['Last Contacted', (d) => iso(asOf - (d.id % 60))],
  ['# Employees', (d) => 20 + (d.id % 400)],
  ['Email Sent', () => 'true'],
  ['Email Open', (d) => String(d.id % 3 === 0)],
  ['Email Bounced', () => 'false'],
  ['Replied', (d) => String(d.id % 5 === 0)],
  ['Demoed', (d) => String(d.id % 15 === 0)],
  ['Apollo Contact Id', (d) => `apollo${d.id}`],
  ['Apollo Account Id', (d) => `account${d.id % 90}`],
];
