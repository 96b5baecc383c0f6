import { type Cell, dayOf, sampleDeals, sampleSubscriptions } from '../../core/index';
import { FakeHost } from './fake-host';
import { running } from './running';

const today = dayOf(2026, 8, 18);

/** The workbooks that the pane is looked at with, by the name in the page's address. */
export const workbooks = {
  empty: () => new FakeHost(),
  running,

  /** A HubSpot export and subscriptions, pasted but not connected. */
  pasted() {
    const host = new FakeHost();
    host.add('Notes', [['Ask Ben about the export']], false);
    host.add('crm export', sampleDeals(today, 'hubspot').rows, false);
    host.add('Subscriptions', sampleSubscriptions(today).rows);
    return host;
  },

  /** Home-made headers: two columns could be the amount, none is known as the stage, and calculation is manual. */
  homemade() {
    const host = new FakeHost();
    const [, ...rows] = sampleDeals(today, 'salesforce').rows;
    const header = ['Deal Name', 'Amount', 'ACV', 'Where we are', 'Created', 'Close Date', 'Owner'];
    const cells = rows.map((row): Cell[] => [row[1]!, row[3]!, row[3]!, row[4]!, row[6]!, row[7]!, row[8]!]);
    host.add('Deals', [header, ...cells]);
    host.answer = { functions: true, calculation: 'manual' };
    return host;
  },
} satisfies Record<string, () => FakeHost>;
