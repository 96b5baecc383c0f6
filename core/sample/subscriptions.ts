import type { Day } from '../day';
import { randomFrom } from './random';
import type { SampleTable } from './sample';

/** Two years of subscriptions: most run on, some end, some customers add a second one, one has no amount. */
export function sampleSubscriptions(asOf: Day, customers = 90, seed = 20260701): SampleTable {
  const random = randomFrom(seed);
  const rows: (string | number)[][] = [['Subscription ID', 'Account Name', 'Plan', 'Start Date', 'End Date', 'MRR']];
  let id = 1;
  const add = (account: string, start: Day, end: Day | '', mrr: number | '') =>
    rows.push([
      `SUB-${String(id++).padStart(4, '0')}`,
      account,
      mrr === '' || mrr < 900 ? 'Starter' : 'Business',
      start,
      end,
      mrr,
    ]);
  for (let i = 0; i < customers; i++) {
    const account = `Customer ${String(i + 1).padStart(3, '0')}`;
    const start = asOf - 30 - Math.floor(random() * 700);
    const mrr = Math.round((2 + random() * random() * 40) * 5) * 10;
    const leaves = random() < 0.13 ? start + 60 + Math.floor(random() * 400) : 0;
    add(account, start, leaves > 0 && leaves < asOf ? leaves : '', i === 7 ? '' : mrr);
    if (leaves === 0 && random() < 0.3)
      add(account, Math.min(asOf - 5, start + 90 + Math.floor(random() * 300)), '', Math.round(mrr * 0.4));
  }
  return { rows, dayColumns: [3, 4] };
}
