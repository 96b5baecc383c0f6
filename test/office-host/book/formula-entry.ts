// What Excel does with a formula as it is entered. It spells names, tables and columns as they were made, whoever typed them;
// Univer takes them letter by letter. Its sheets always reach far enough. And Univer keeps what it understood of a text, names
// filled in, beyond the life of a workbook.
import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import { SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Raw, Rows } from './cell';
import type { Name, Names } from './names';
import type { TableInfo, Tables } from './tables';
import { referencesOf } from './references';
import type { Sheets } from './sheets';
import type { Engine } from './univer';

const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\(!])/gu;

type Known = { names: Name[]; tables: TableInfo[] };

export class FormulaEntry {
  /** Names in formulas that were entered since the last calculation. */
  private mentioned = new Map<string, string>();

  constructor(
    private readonly engine: Engine,
    private readonly sheets: Sheets,
    private readonly names: Names,
    private readonly tables: Tables,
  ) {
    engine.commands.beforeCommandExecuted((info, options) => {
      if (info.id === SetRangeValuesMutation.id) this.enter(info, options);
      else if (info.id === SetFormulaCalculationStartMutation.id) this.calculate(info);
    });
  }

  private enter(info: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (options?.fromFormula) return;
    const { cellValue, subUnitId } = info.params as { cellValue?: Rows<Raw | null>; subUnitId: string };
    let known: Known | undefined;
    for (const row of Object.values(cellValue ?? {}))
      for (const cell of Object.values<Raw | null>(row ?? {}))
        if (cell?.f) {
          cell.f = this.respell(cell.f, (known ??= { names: this.names.all, tables: this.tables.all }));
          for (const { sheet, area } of referencesOf(cell.f)) {
            const at = this.sheets.find(sheet ?? subUnitId);
            if (at) this.sheets.grow(at, area);
          }
        }
  }
  /** Names that it believes to be changed, Univer looks up anew. */
  private calculate(info: Readonly<ICommandInfo>): void {
    if (!this.mentioned.size) return;
    const params = info.params as { dirtyDefinedNameMap?: Record<string, Record<string, string>> };
    const { unitId } = this.engine;
    const known = params.dirtyDefinedNameMap ?? {};
    params.dirtyDefinedNameMap = { ...known, [unitId]: { ...Object.fromEntries(this.mentioned), ...known[unitId] } };
    this.mentioned = new Map();
  }

  private respell(formula: string, { names, tables }: Known): string {
    if (!names.length && !tables.length) return formula;
    const by = <T extends { name: string }>(list: T[], text: string) =>
      list.find((x) => x.name.toLowerCase() === text.toLowerCase());
    let columns: string[] = [];
    return formula.replace(TOKEN, (token) => {
      if (token.startsWith('[')) {
        const spelled = token.replace(/[^[\],:]+/g, (part) => same(columns, part) ?? part);
        columns = [];
        return spelled;
      }
      columns = [];
      if (/^["']/.test(token)) return token;
      const name = by(names, token);
      if (name) this.mentioned.set(name.name, name.formula);
      const table = name ? undefined : by(tables, token);
      if (table) columns = this.tables.columns(table);
      return name?.name ?? table?.name ?? token;
    });
  }
}

const same = (list: string[], text: string) => list.find((x) => x.toLowerCase() === text.trim().toLowerCase());
