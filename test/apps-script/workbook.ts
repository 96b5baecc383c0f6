import {
  type SampleTable,
  type Setup,
  emptySetup,
  sampleDeals,
  sampleSubscriptions,
  setupPlan,
} from '../../core/index';
import type { Asks, Gives, Reply, VerbName } from '../../sheets-script/wire';
import { type LoadOptions, type LoadedCode, loadCode } from './load-code';
import { dateCell } from './time-zone';

export const AS_OF = 46203; // 2026-06-30

/** A sample as a spreadsheet of that zone holds it: days are dates. */
export const inCells = ({ rows, dayColumns }: SampleTable, zone: string): unknown[][] =>
  rows.map((row, r) =>
    row.map((value, c) =>
      r > 0 && dayColumns.includes(c) && typeof value === 'number' ? dateCell(zone, value) : value,
    ),
  );

export const connectedSetup: Setup = {
  ...emptySetup,
  sources: {
    deals: { tab: 'Deals', table: '', columns: {} },
    subscriptions: { tab: 'Subscriptions', table: '', columns: {} },
  },
  targets: [
    { period: '2026-Q2', owner: '', amount: 900_000 },
    { period: '2026-Q3', owner: '', amount: 1_000_000 },
  ],
  options: { ...emptySetup.options, asOf: AS_OF, currency: '$', company: '=Northwind' },
};

/** The setup as its tab holds it. */
export const setupRows = (setup: Setup): unknown[][] =>
  setupPlan(setup).cells.map((row) => row.map((cell) => cell?.value ?? ''));

export interface Spreadsheet extends LoadedCode {
  readonly double: NonNullable<LoadedCode['double']>;
  /** What the sidebar does: throws the sentence where the script refuses. */
  ask<V extends VerbName>(verb: V, asks: Asks<V>): Gives<V>;
}

export interface Start {
  readonly zone?: string;
  readonly locale?: string;
  readonly setup?: Setup | null;
  readonly now?: string;
  readonly intl?: boolean;
  readonly tabs?: Readonly<Record<string, readonly (readonly unknown[])[]>>;
}

/** A spreadsheet with sample data and, unless told otherwise, a setup that connects it. */
export function openSpreadsheet({
  zone = 'Pacific/Auckland',
  locale = 'en_US',
  setup = connectedSetup,
  now = '2026-06-30T13:00:00Z',
  intl = true,
  tabs,
}: Start = {}): Spreadsheet {
  const options: LoadOptions = {
    now,
    intl,
    google: {
      timeZone: zone,
      locale,
      tabs: {
        Deals: inCells(sampleDeals(AS_OF, 'salesforce'), zone),
        Subscriptions: inCells(sampleSubscriptions(AS_OF), zone),
        ...(setup ? { 'KPI Setup': setupRows(setup) } : {}),
        ...tabs,
      },
    },
  };
  return withAsk(loadCode(options));
}

export function withAsk(code: LoadedCode): Spreadsheet {
  return {
    ...code,
    double: code.double!,
    ask<V extends VerbName>(verb: V, asks: Asks<V>): Gives<V> {
      const text = code.run('person', 'kpiPane', verb, JSON.stringify(asks));
      const reply = JSON.parse(text as string) as Reply;
      if ('refused' in reply) throw new Error(reply.refused);
      return reply.gives as Gives<V>;
    },
  };
}
