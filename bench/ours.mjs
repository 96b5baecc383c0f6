import { AS_OF } from './deals.mjs';

/** What the product is asked for, over the core's own door. */
export function ours(core) {
  const plain = core.plainCell;
  const setup = {
    ...core.emptySetup,
    sources: { deals: { tab: 'Deals', table: '', columns: {} } },
    targets: [{ period: '2026-Q2', owner: '', amount: 1e9 }],
    options: { ...core.emptySetup.options, asOf: AS_OF },
  };
  const opened = (rows) => new core.Connected(setup, { deals: { name: 'deals', rows, cell: plain } });
  const desk = (connected) => ({ cell: plain, today: () => AS_OF, connected: () => connected });
  const call = (connected, name, ...args) => {
    const answer = core.callFunction(name, args, desk(connected));
    if (core.isFailure(answer)) throw new Error(`${name}: ${answer.message}`);
    return answer;
  };
  return {
    call,
    opened,
    /** Header, columns, the five with their prior windows, twelve weeks of velocity, data issues. */
    all(rows) {
      const connected = opened(rows);
      const five = call(connected, 'SUMMARY');
      const trend = call(connected, 'TREND', 'PIPELINE_VELOCITY', 12, 'week');
      return [five, trend, core.dataIssues(connected.table('deals'), AS_OF)];
    },
    /** Header and the typed columns of the fields that the five read. */
    typed(rows) {
      const table = core.openTable(core.kinds.deals, { name: 'deals', rows, cell: plain });
      return ['stage', 'amount', 'created', 'close_date', 'id', 'owner'].map((field) => table.column(field));
    },
    /** The five numbers alone, as a spreadsheet's formulas or a data library would be asked for them. */
    five: (rows) => call(opened(rows), 'SUMMARY'),
    filtered(rows, names) {
      // Each call hands over a fresh array, as a host does.
      return names.map((name) =>
        call(opened([]), 'WIN_RATE', rows.map((row) => row.slice()), AS_OF, 90, 'owner', name),
      );
    },
    winRate: (rows) => call(opened([]), 'WIN_RATE', rows, AS_OF, 90),
    byOwner: (rows) => call(opened([]), 'BREAKDOWN', 'WIN_RATE', 'owner', rows, AS_OF, 90),
  };
}
