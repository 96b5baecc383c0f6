import { AS_OF } from './deals.mjs';
import { handedOverAgain } from './handed-over.mjs';

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
  /** The win rate of one owner, who in a small table may have closed nothing. */
  const ofOwner = (connected, rows, name) => {
    const answer = core.callFunction('WIN_RATE', [rows, AS_OF, 90, 'owner', name], desk(connected));
    if (core.isFailure(answer) && answer.code !== 'no-data') throw new Error(answer.message);
    return answer;
  };
  return {
    /** Header, columns, data issues, the five with their prior windows, twelve weeks of velocity. */
    all(rows) {
      const connected = opened(rows);
      connected.expect(core.activeKpis(core.kpis, setup));
      const issues = core.dataIssues(connected.table('deals'), AS_OF);
      return [issues, call(connected, 'SUMMARY'), call(connected, 'TREND', 'PIPELINE_VELOCITY', 12, 'week')];
    },
    /** Header, the typed columns that the five read, and whether an id comes back. */
    typed(rows) {
      const table = core.openTable(core.kinds.deals, { name: 'deals', rows, cell: plain });
      const fields = ['stage', 'amount', 'created', 'close_date', 'type'];
      table.expect(fields);
      table.expectRepeats('id');
      return [table.mayRepeat('id'), ...fields.map((field) => table.column(field))];
    },
    /** The five numbers alone, as a spreadsheet's formulas or a data library would be asked for them. */
    five: (rows) => call(opened(rows), 'SUMMARY'),
    winRate: (rows) => call(opened([]), 'WIN_RATE', rows, AS_OF, 90),
    /** Formulas that hand over the table, each in an array of its own with texts of its own, as a host does. */
    filtered(rows, names, offTheClock) {
      return names.map((name) => {
        const own = offTheClock(() => handedOverAgain(rows));
        return ofOwner(opened([]), own, name);
      });
    },
    /** The same without a table argument: over the connected one, as the host last read it. */
    filteredTableLess(rows, names) {
      const connected = opened(rows);
      return names.map((name) => ofOwner(connected, null, name));
    },
    byOwner: (rows) => call(opened([]), 'BREAKDOWN', 'WIN_RATE', 'owner', rows, AS_OF, 90),
  };
}
