// When the numbers are up to date. Univer calculates about 100 ms after a change; Excel has calculated before a batch reads.
import {
  FormulaDataModel,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import { type Span, toArea } from './area';
import type { Engine } from './univer';

const PATIENCE_MS = 10_000;

export class Calculation {
  /** Changes so far; those that a started calculation takes in; those that a finished one has. */
  private asked = 0;
  private taken = 0;
  private done = 0;
  private readonly waiters = new Set<() => void>();
  private readonly listeners = new Set<() => void>();
  private readonly formulas: FormulaDataModel;
  private spills = new Map<string, { rows: number; cols: number }>();

  constructor(private readonly engine: Engine) {
    this.formulas = engine.injector.get(FormulaDataModel);
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
  /** Every time that new results are in the cells. */
  listen(listener: () => void): () => void {
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
    this.trigger({ forceCalculation: true, dirtyRanges: [] });
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
  private trigger(what: object): void {
    const rest = {
      commands: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    };
    const id = SetTriggerFormulaCalculationStartMutation.id;
    void this.engine.commands.executeCommand(id, { ...rest, ...what }, { onlyLocal: true });
  }

  private finished(): void {
    this.done = this.taken;
    this.repairSpills();
    for (const check of [...this.waiters]) check();
    for (const listener of this.listeners) listener();
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
