import type { StageHistoryField } from '../tables/kinds/stage-history';
import { type Table, refuseBadCell } from '../tables/table';
import { joinToDeals } from './deal-join';
import type { Deals } from './deals';
import { StageLog } from './stage-log';

/** From a table with one row per change of stage. */
export function logFromHistory(deals: Deals, history: Table<StageHistoryField>): StageLog {
  const { column, dealsOfText } = joinToDeals(deals, history);
  const log = new StageLog(
    deals,
    `table ${history.name}, columns "${history.headerOf('stage')}" and "${history.headerOf('entered')}"`,
  );
  const stage = history.text('stage');
  const entered = history.day('entered');
  const firstChange = new FirstChanges(deals, history);
  for (let row = 0; row < history.size; row++) {
    if (column.codes[row] === 0 && stage.codes[row] === 0) continue;
    const owners = dealsOfText[column.codes[row]!]!;
    if (owners.length === 0) log.strangers++;
    for (const deal of owners) {
      for (const cell of [stage, entered])
        if (cell.bad.has(row)) log.addUnreadable(deal, () => refuseBadCell(history, cell, row));
      if (stage.codes[row] === 0 || entered.values[row] === 0) continue;
      log.add(deal, stage.texts[stage.codes[row]!]!, entered.values[row]!);
      firstChange.see(deal, row, entered.values[row]!);
    }
  }
  firstChange.addTo(log);
  return log;
}

/** The stage a deal was created in is only named as what its first change came from. */
class FirstChanges {
  private readonly first = new Map<number, { readonly row: number; readonly day: number }>();
  constructor(
    private readonly deals: Deals,
    private readonly history: Table<StageHistoryField>,
  ) {}
  see(deal: number, row: number, day: number): void {
    if (!this.history.has('from_stage')) return;
    const known = this.first.get(deal);
    if (!known || day < known.day) this.first.set(deal, { row, day });
  }
  addTo(log: StageLog): void {
    const { table } = this.deals;
    if (this.first.size === 0 || !table.has('created')) return;
    const created = table.day('created');
    const from = this.history.text('from_stage');
    for (const [deal, { row, day }] of this.first) {
      const born = created.values[deal]!;
      if (from.codes[row] !== 0 && born > 0 && born <= day) log.add(deal, from.texts[from.codes[row]!]!, born);
    }
  }
}
