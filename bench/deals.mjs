/** Deals as an export hands them over: a header and rows of twelve columns, the same for the same seed. Days are serial numbers. */
export function deals(rows, seed = 7) {
  let state = seed;
  const random = () => {
    // Mulberry32: small, even, and the same everywhere.
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const pick = (list) => list[Math.floor(random() * list.length)];
  const table = [HEADER];
  for (let i = 0; i < rows; i++) {
    const created = AS_OF - Math.floor(random() * 720);
    const stage = pick(STAGES);
    const cycle = 5 + Math.floor(random() * 120);
    const close = stage.startsWith('Closed')
      ? Math.min(AS_OF, created + cycle)
      : AS_OF + Math.floor(random() * 120) - 10;
    const row = [
      `006${String(i).padStart(12, '0')}`,
      `Deal ${i}`,
      `Account ${Math.floor(random() * (rows / 5 + 1))}`,
      `Owner ${Math.floor(random() * OWNERS)}`,
      stage,
      Math.round(1000 + random() * 90_000),
      created,
      close,
      pick(SOURCES),
      Math.round(random() * 100),
      pick(TYPES),
      Math.max(created, AS_OF - Math.floor(random() * 60)),
    ];
    table.push(JSON.parse(JSON.stringify(row))); // each text is its own, as what a host hands over
  }
  return table;
}

export const AS_OF = 46203;
export const OWNERS = 500;
const HEADER = [
  'Opportunity ID',
  'Opportunity Name',
  'Account Name',
  'Opportunity Owner',
  'Stage',
  'Amount',
  'Created Date',
  'Close Date',
  'Lead Source',
  'Probability (%)',
  'Type',
  'Last Modified Date',
];
const STAGES = [
  'Prospecting',
  'Qualification',
  'Proposal/Price Quote',
  'Negotiation/Review',
  'Closed Won',
  'Closed Lost',
  'Closed Lost',
];
const SOURCES = ['Web', 'Referral', 'Outbound', 'Event'];
const TYPES = ['New Business', 'Existing Business'];
