import { type Cell, cellText, isBlank, showCell } from '../cell';
import type { Day } from '../day';
import { refuse } from '../failure';
import type { Cadence } from '../kpi';
import { setupCell, setupTooNew } from '../sentences';
import { dayInText } from '../tables/columns/day';
import { type KindId, kinds } from '../tables/kinds/index';
import type { StageMeaning } from '../tables/words';
import { BLOCKS, type BlockName, OPTION_NAMES } from './blocks';
import { type KpiSetup, type Options, SETUP_VERSION, type Setup, type SourceSetup, emptySetup } from './setup';

/** Reads the `KPI Setup` tab. Refuses what it cannot read, naming the cell; never repairs silently. */
export function setupFromCells(cells: readonly (readonly Cell[])[]): Setup {
  const version = cells[0]?.[2];
  if (typeof version === 'number' && version > SETUP_VERSION) refuse(setupTooNew(version));
  const rows = (name: BlockName) => blockRows(cells, name);
  return {
    options: readOptions(rows('Options')),
    targets: rows('Targets').map((row) => ({
      period: row.text('Period'),
      owner: row.text('Owner'),
      amount: row.number('Amount') ?? row.refuse('Amount', 'a target needs an amount'),
    })),
    sources: readSources(rows('Sources'), rows('Columns')),
    stages: Object.fromEntries(
      rows('Stages').map((row) => [
        row.text('Stage').toLowerCase(),
        row.oneOf<StageMeaning>('Means', ['open', 'unqualified', 'won', 'lost']),
      ]),
    ),
    kpis: Object.fromEntries(rows('KPIs').map((row) => [row.text('KPI'), readKpi(row)])),
  };
}

class Row {
  constructor(
    private readonly cells: readonly Cell[],
    private readonly number1: number,
    private readonly columns: ReadonlyMap<string, number>,
  ) {}
  cell(title: string): Cell {
    const at = this.columns.get(title);
    return at === undefined ? null : (this.cells[at] ?? null);
  }
  text(title: string): string {
    const cell = this.cell(title);
    return isBlank(cell) || typeof cell === 'object' ? '' : String(cell).trim();
  }
  number(title: string): number | null {
    const cell = this.cell(title);
    if (isBlank(cell)) return null;
    return typeof cell === 'number' ? cell : this.refuse(title, `${showCell(cell)} is not a number`);
  }
  whole(title: string, least: number, most: number): number | null {
    const value = this.number(title);
    if (value === null || (Number.isInteger(value) && value >= least && value <= most)) return value;
    return this.refuse(title, `${value} is not a whole number from ${least} to ${most}`);
  }
  oneOf<T extends string>(title: string, values: readonly T[]): T {
    const value = this.text(title).toLowerCase() as T;
    return values.includes(value)
      ? value
      : this.refuse(title, `${showCell(this.cell(title))} must be one of ${values.join(', ')}`);
  }
  refuse(title: string, problem: string): never {
    const at = this.columns.get(title);
    return refuse(
      setupCell(`${at === undefined ? '' : `cell ${columnLetter(at)}`}${this.number1} (${title})`, problem),
    );
  }
}

const columnLetter = (column: number): string =>
  (column >= 26 ? columnLetter(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** The filled rows of a block; none where the tab has no such block. */
function blockRows(cells: readonly (readonly Cell[])[], name: BlockName): Row[] {
  const titles = new Set<Cell>(Object.keys(BLOCKS));
  const isTitle = (row: readonly Cell[]): boolean =>
    titles.has(row[0]!) && row.slice(1).every((cell) => isBlank(cell) || cell === 0);
  const start = cells.findIndex((row) => row[0] === name && isTitle(row));
  if (start < 0) return [];
  const columns = new Map<string, number>();
  (cells[start + 1] ?? []).forEach((cell, at) => {
    if (typeof cell === 'string' && cell.trim() !== '') columns.set(cell.trim(), at);
  });
  for (const title of BLOCKS[name])
    if (!columns.has(title) && title !== 'What it means' && title !== 'Title')
      refuse(setupCell(`row ${start + 2}`, `the header of "${name}" has no column "${title}": write it back`));
  const rows: Row[] = [];
  for (let at = start + 2; at < cells.length && !isTitle(cells[at]!); at++)
    if (cells[at]!.some((cell) => !isBlank(cell) && cell !== 0)) rows.push(new Row(cells[at]!, at + 1, columns));
  return rows;
}

function readOptions(rows: readonly Row[]): Options {
  const options = new Map(rows.map((row) => [row.text('Option').toLowerCase(), row]));
  const at = (name: keyof typeof OPTION_NAMES): Row | undefined => options.get(OPTION_NAMES[name][0]);
  const defaults = emptySetup.options;
  const dates = at('dates')?.text('Value').toUpperCase() ?? '';
  if (dates !== '' && dates !== 'DMY' && dates !== 'MDY')
    at('dates')!.refuse('Value', `"${dates}" must be DMY, MDY or empty`);
  const none = at('minimum')?.whole('Value', 1, 1_000_000) ?? defaults.sample.none;
  return {
    company: at('company')?.text('Value') ?? '',
    currency: at('currency')?.text('Value') ?? '',
    fiscalStart: at('fiscalStart')?.whole('Value', 1, 12) ?? 1,
    asOf: readDay(at('asOf')),
    dates: dates === '' ? null : (dates as 'DMY' | 'MDY'),
    qualifiedFrom: at('qualifiedFrom')?.text('Value') ?? '',
    sample: { none, small: Math.max(none, at('small')?.whole('Value', 1, 1_000_000) ?? defaults.sample.small) },
  };
}

function readDay(row: Row | undefined): Day | null {
  const cell = row?.cell('Value') ?? null;
  if (isBlank(cell) || cell === 0) return null;
  const day = typeof cell === 'number' ? Math.floor(cell) : typeof cell === 'string' ? dayInText(cell) : null;
  return typeof day === 'number' ? day : row!.refuse('Value', `${showCell(cell)} is no day: write it as 2026-06-30`);
}

function readSources(sources: readonly Row[], columns: readonly Row[]): Setup['sources'] {
  const known = Object.keys(kinds) as KindId[];
  const read: Partial<Record<KindId, SourceSetup>> = {};
  for (const row of sources) {
    const kind = row.oneOf('Table', known);
    const mine = columns.filter((column) => column.text('Table').toLowerCase() === kind);
    read[kind] = {
      tab: row.text('Tab'),
      table: row.text('Excel table'),
      columns: Object.fromEntries(mine.map((column) => [column.text('Field'), column.text('Header')])),
    };
  }
  return read;
}

const CADENCES: readonly Cadence[] = ['daily', 'weekly', 'monthly', 'quarterly'];

function readKpi(row: Row): KpiSetup {
  const on = row.cell('On');
  return {
    on: on === true || /^(true|yes|on|1)$/i.test(cellText(on)),
    owner: row.text('Owner'),
    escalation: row.text('Escalation'),
    cadence: row.oneOf('Cadence', CADENCES),
    green: row.number('Green'),
    amber: row.number('Amber'),
    action: row.text('Action'),
    days: row.whole('Days', 1, 365) ?? row.refuse('Days', 'an action needs a deadline in days'),
  };
}
