// When the numbers are up to date. Univer calculates about 100 ms after a change; Excel has calculated before a batch reads.
import {
  FormulaDataModel,
  IFunctionService,
  type ISetFormulaCalculationResultMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import { type Span, toArea } from './area';
import type { Engine } from './univer';

const PATIENCE_MS = 10_000;

const NOTHING_DIRTY = {
  commands: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

export class Calculation {
  /** Changes so far; those that a started calculation takes in; those that a finished one has. */
  private asked = 0;
  private taken = 0;
  private done = 0;
  private readonly waiters = new Set<() => void>();
  private readonly listeners = new Set<(sheets: readonly string[]) => void>();
  /** Sheets with results that the listeners have not been told of. */
  private readonly fresh = new Set<string>();
  private readonly formulas: FormulaDataModel;
  private spills = new Map<string, { rows: number; cols: number }>();

  constructor(private readonly engine: Engine) {
    this.formulas = engine.injector.get(FormulaDataModel);
    engine.commands.beforeCommandExecuted((info) => {
      if (info.id !== SetFormulaCalculationResultMutation.id) return;
      const { unitData } = info.params as ISetFormulaCalculationResultMutation;
      for (const [sheet, cells] of Object.entries(unitData[engine.unitId] ?? {})) if (cells) this.fresh.add(sheet);
    });
    engine.commands.onCommandExecuted((info) => {
      if (info.id === SetTriggerFormulaCalculationStartMutation.id) this.asked++;
      else if (info.id === SetFormulaCalculationStartMutation.id) this.taken = this.asked;
    });
    engine.injector.get(FormulaCalculationSessionService).state$.subscribe((state) => {
      const over = state.stopped || state.completed || state.resultEmitted;
      if (state.started && state.resultApplied && over && !state.stopped) this.finished();
    });
  }
  /** Something was entered that formulas may read. */
  changed(): void {
    if (this.hasFormulas()) this.asked++;
  }
  get idle(): boolean {
    return this.done >= this.asked;
  }
  /** Every time that new results are in the cells, with the ids of their sheets. */
  listen(listener: (sheets: readonly string[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
  async settled(): Promise<void> {
    const goal = this.asked;
    if (this.done >= goal) return;
    await new Promise<void>((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.waiters.delete(check);
        resolve();
      };
      const check = () => this.done >= goal && end();
      const timer = setTimeout(end, PATIENCE_MS);
      this.waiters.add(check);
    });
  }
  /** Everything anew. */
  full(): void {
    if (!this.hasFormulas()) return;
    this.trigger({ forceCalculation: true, dirtyRanges: [] });
  }
  /** Everything anew, formulas understood anew too: names or tables changed, and Univer keeps what it made of a text. */
  rebuild(): void {
    if (!this.hasFormulas()) return;
    this.engine.injector.get(IFunctionService).deleteFormulaAstCacheKey('');
    const sheets = this.engine.workbook.getSheets().map((s) => [s.getSheetId(), '1']);
    const clearDependencyTreeCache = { [this.engine.unitId]: Object.fromEntries(sheets) as Record<string, string> };
    // Together with what the mutations of names and tables have put in the queue.
    this.trigger({ forceCalculation: true, dirtyRanges: [], clearDependencyTreeCache }, false);
  }
  /** Only these cells and what reads them. */
  cells(at: { sheet: string; r: number; c: number }[]): void {
    const dirtyRanges = at.map(({ sheet, r, c }) => ({
      unitId: this.engine.unitId,
      sheetId: sheet,
      range: { startRow: r, endRow: r, startColumn: c, endColumn: c },
    }));
    this.trigger({ forceCalculation: false, dirtyRanges });
  }
  /** With nothing under way, there is nothing that Univer's 100 ms of waiting could gather. */
  private trigger(what: object, now = this.idle): void {
    this.asked++;
    const { commands } = this.engine;
    const params = { ...NOTHING_DIRTY, ...what };
    if (now) commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
    else commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  }

  private finished(): void {
    this.done = this.taken;
    this.repairSpills();
    for (const check of [...this.waiters]) check();
    if (!this.fresh.size) return;
    const sheets = [...this.fresh];
    this.fresh.clear();
    for (const listener of this.listeners) listener(sheets);
  }
  /** Univer 0.25.1: cells that read a spill keep the old value when the spill shrinks or goes. Calculate once more. */
  private repairSpills(): void {
    const now = this.spillSizes();
    const shrunk = [...this.spills].some(([key, was]) => {
      const is = now.get(key);
      return !is || is.rows < was.rows || is.cols < was.cols;
    });
    this.spills = now;
    if (shrunk) this.full();
  }
  private spillSizes(): Map<string, { rows: number; cols: number }> {
    const out = new Map<string, { rows: number; cols: number }>();
    const sheets = this.formulas.getArrayFormulaRange()[this.engine.unitId] ?? {};
    for (const [sheet, rows] of Object.entries(sheets))
      for (const [r, row] of Object.entries(rows ?? {}))
        for (const [c, span] of Object.entries(row ?? {}))
          if (span) out.set(`${sheet}!${r},${c}`, toArea(span as Span));
    return out;
  }
  private hasFormulas(): boolean {
    const sheets = this.formulas.getFormulaData()[this.engine.unitId] ?? {};
    for (const rows of Object.values(sheets)) for (const _ in rows ?? {}) return true;
    return false;
  }
}
