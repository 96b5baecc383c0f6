import type { Day } from '../day';
import { randomFrom } from './random';
import type { SampleTable } from './sample';

export type SampleCrm = 'salesforce' | 'hubspot';

interface SampleDeal {
  readonly id: string;
  readonly name: string;
  readonly account: string;
  readonly amount: number | '';
  readonly stage: string;
  readonly created: Day | '';
  readonly close: Day | '';
  readonly owner: string;
  readonly type: string;
  readonly source: string;
  readonly probability: number;
  readonly lossReason: string;
}

const OWNERS = ['Ana Reyes', 'Ben Okoro', 'Chloe Martin', 'Dev Patel', 'Emma Lind', 'Farid Haddad'];
const FIRST = ['Northwind', 'Bluebird', 'Summit', 'Cedar', 'Harbor', 'Quartz', 'Lumen', 'Atlas', 'Juniper', 'Falcon'];
const LAST = ['Logistics', 'Health', 'Foods', 'Energy', 'Media', 'Robotics', 'Finance', 'Retail', 'Labs', 'Systems'];
const SOURCES = ['Inbound', 'Outbound', 'Partner', 'Referral', 'Event'];
const REASONS = ['Price', 'Competitor', 'No decision', 'Timing', ''];

const STAGES: Record<
  SampleCrm,
  { readonly open: readonly (readonly [string, number])[]; readonly won: string; readonly lost: string }
> = {
  salesforce: {
    open: [
      ['Prospecting', 0.1],
      ['Qualification', 0.1],
      ['Needs Analysis', 0.2],
      ['Value Proposition', 0.5],
      ['Proposal/Price Quote', 0.75],
      ['Negotiation/Review', 0.9],
    ],
    won: 'Closed Won',
    lost: 'Closed Lost',
  },
  hubspot: {
    open: [
      ['Appointment Scheduled', 0.2],
      ['Qualified To Buy', 0.4],
      ['Presentation Scheduled', 0.6],
      ['Decision Maker Bought-In', 0.8],
      ['Contract Sent', 0.9],
    ],
    won: 'Closed Won',
    lost: 'Closed Lost',
  },
};

/**
 * Eighteen months of deals up to `asOf` in a CRM's export shape, with the ordinary dirt: blank amounts and dates, a
 * renewal, a reopened deal, overdue open deals. The same rows for the same arguments, always.
 */
export function sampleDeals(asOf: Day, crm: SampleCrm, count = 420, seed = 20260630): SampleTable {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const deals: SampleDeal[] = [];
  const { open, won, lost } = STAGES[crm];
  for (let i = 0; i < count; i++) {
    const created = asOf - Math.floor(random() * 540);
    const cycle = 20 + Math.floor(random() * random() * 160);
    const closed = created + cycle <= asOf;
    const isWon = closed && random() < 0.31 - (asOf - created < 150 ? 0.05 : 0);
    const [stage, probability] = closed
      ? [isWon ? won : lost, isWon ? 1 : 0]
      : open[Math.min(open.length - 1, Math.floor(random() * open.length))]!;
    const amount = Math.round((4 + random() * random() * 90) * 10) * 100;
    deals.push({
      id: `${crm === 'salesforce' ? '006A00000' : '7'}${String(100000 + i)}`,
      name: `${pick(FIRST)} ${pick(LAST)} ${i + 1}`,
      account: `${pick(FIRST)} ${pick(LAST)}`,
      amount: random() < 0.015 ? '' : amount,
      stage,
      created,
      close: closed ? created + cycle : asOf + 3 + Math.floor(random() * 110),
      owner: pick(OWNERS),
      type: random() < 0.06 ? 'Renewal' : random() < 0.3 ? 'Existing Business' : 'New Business',
      source: pick(SOURCES),
      probability,
      lossReason: closed && !isWon ? pick(REASONS) : '',
    });
  }
  return asExport(soiled(deals, asOf, open), crm);
}

/** Dirt at known places, so that it is there whatever the dice say. */
function soiled(deals: SampleDeal[], asOf: Day, open: readonly (readonly [string, number])[]): SampleDeal[] {
  const change = (at: number, more: Partial<SampleDeal>) => (deals[at] = { ...deals[at]!, ...more });
  const late = open[open.length - 1]![0];
  change(3, { stage: late, probability: 0.9, close: asOf - 20, lossReason: '' }); // overdue: still open, due 20 days ago
  change(11, {
    stage: late,
    probability: 0.9,
    close: asOf + 21,
    lossReason: '',
    name: `${deals[11]!.name} (reopened)`,
  });
  change(17, { type: 'Renewal', stage: 'Closed Won', probability: 1, created: asOf - 60, close: asOf - 12 });
  change(23, { stage: 'Closed Lost', probability: 0, close: '' }); // closed without a date
  change(29, { created: '' });
  return deals;
}

function asExport(deals: readonly SampleDeal[], crm: SampleCrm): SampleTable {
  const columns: readonly (readonly [header: string, cell: (deal: SampleDeal) => string | number])[] =
    crm === 'salesforce'
      ? [
          ['Opportunity ID', (d) => d.id],
          ['Opportunity Name', (d) => d.name],
          ['Account Name', (d) => d.account],
          ['Amount', (d) => d.amount],
          ['Stage', (d) => d.stage],
          ['Probability (%)', (d) => Math.round(d.probability * 100)],
          ['Created Date', (d) => d.created],
          ['Close Date', (d) => d.close],
          ['Opportunity Owner', (d) => d.owner],
          ['Lead Source', (d) => d.source],
          ['Type', (d) => d.type],
          ['Loss Reason', (d) => d.lossReason],
        ]
      : [
          ['Record ID', (d) => d.id],
          ['Deal Name', (d) => d.name],
          ['Associated Company', (d) => d.account],
          ['Amount', (d) => d.amount],
          ['Deal Stage', (d) => d.stage],
          ['Deal probability', (d) => d.probability],
          ['Create Date', (d) => d.created],
          ['Close Date', (d) => d.close],
          ['Deal owner', (d) => d.owner],
          ['Original Source', (d) => d.source],
          ['Deal Type', (d) => d.type],
          ['Closed Lost Reason', (d) => d.lossReason],
        ];
  return {
    rows: [columns.map(([header]) => header), ...deals.map((deal) => columns.map(([, cell]) => cell(deal)))],
    dayColumns: columns.flatMap(([header], at) => (/date$/i.test(header) ? [at] : [])),
  };
}
