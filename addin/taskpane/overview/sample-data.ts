import {
  Connected,
  type Setup,
  type Source,
  type SampleTable,
  emptySetup,
  ceoLines,
  isFailure,
  plainCell,
  quarterAround,
  sampleDeals,
  sampleSubscriptions,
} from '../../../core/index';
import type { Host, Place } from '../host';

/** The sample tables that are on their tabs already, so that a second try adds no third tab. */
export type Inserted = Partial<Record<'deals' | 'subscriptions', Place>>;

/** Adds the sample tables and returns the setup that connects them, with a target that coverage nearly reaches. */
export async function insertSamples(host: Host, inserted: Inserted): Promise<(setup: Setup) => Setup> {
  const today = host.today();
  const deals = sampleDeals(today, 'salesforce');
  inserted.deals ??= await host.insertSample('Deals', deals);
  inserted.subscriptions ??= await host.insertSample('Subscriptions', sampleSubscriptions(today));
  const at = ({ tab, table }: Place) => ({ tab, table, columns: {} });
  const sources = { deals: at(inserted.deals), subscriptions: at(inserted.subscriptions) };
  return (setup) => {
    const period = quarterAround(today, setup.options.fiscalStart).label;
    return {
      ...setup,
      sources: { ...setup.sources, ...sources },
      targets: [
        ...setup.targets.filter((target) => target.period !== period || target.owner !== ''),
        { period, owner: '', amount: sampleTarget(deals, period, host) },
      ],
      options: { ...setup.options, currency: setup.options.currency || '$' },
    };
  };
}

/** Won so far, and what is in the pipeline spread thin enough for coverage to be amber: a sample that needs nothing teaches nothing. */
function sampleTarget(deals: SampleTable, period: string, host: Host): number {
  const source: Source = { name: 'deals', rows: deals.rows, cell: plainCell };
  const beyondReach = { period, owner: '', amount: 1e12 };
  const setup: Setup = {
    ...emptySetup,
    sources: { deals: { tab: 'Deals', table: 'Deals', columns: {} } },
    targets: [beyondReach],
  };
  const lines = ceoLines(new Connected(setup, { deals: source }), host.today());
  const covered = lines.find(({ result }) => !isFailure(result) && result.parts.pipeline !== undefined);
  if (!covered || isFailure(covered.result)) return 500_000;
  const { closed_won: won = 0, pipeline = 0 } = covered.result.parts;
  return Math.max(50_000, Math.round((won + pipeline / 2.7) / 10_000) * 10_000);
}
