import { type Cell, isCellError } from '../cell';
import type { Kpi } from '../kpi';
import { HEAD, QUIET, SECTION, TITLE } from '../plan/look';
import type { Plan, PlanCell, PlanTable } from '../plan/plan';
import { keyOf } from './block-rows';
import { BLOCKS, type BlockName, SETUP_TAB } from './blocks';
import { SETUP_VERSION, type Setup } from './setup';
import { setupRows } from './write-rows';

const WIDTHS = [26, 26, 26, 22, 18, 12, 11, 11, 60, 8, 22, 11, 11, 18, 18];
const WIDTH_OF_THEIRS = 22;

type Line = (PlanCell | undefined)[];

/** The setup as a tab that people can read, filter and edit by hand, with everything they wrote beside it. */
export function setupPlan(setup: Setup, kpis: readonly Kpi[]): Plan {
  const [beside = [], ...above] = setup.kept.top;
  const cells: Line[] = [
    [
      { value: 'KPI Setup', style: TITLE },
      { value: 'version', style: QUIET },
      { value: SETUP_VERSION, style: QUIET },
      ...beside.map(theirs),
    ],
    ...above.map((line) => line.map(theirs)),
    [],
  ];
  const tables: PlanTable[] = [];
  for (const [name, rows] of setupRows(setup, kpis)) {
    tables.push({
      name: `KpiSetup${name}`,
      row: cells.length + 1,
      column: 0,
      columns: BLOCKS[name].length,
      rows: rows.length,
    });
    cells.push(...blockLines(name, rows, setup));
  }
  const width = Math.max(WIDTHS.length, ...cells.map((line) => line.length));
  return {
    tab: SETUP_TAB,
    cells: cells.map((line) => [...line, ...new Array<undefined>(width - line.length)]),
    widths: [...WIDTHS, ...new Array<number>(width - WIDTHS.length).fill(WIDTH_OF_THEIRS)],
    heights: cells.map(() => null),
    charts: [],
    tables,
    print: { columns: width, rows: cells.length },
    name: 'KPI_SETUP',
    tabColour: '#5F6B76',
  };
}

function blockLines(name: BlockName, rows: readonly PlanCell[][], { kept }: Setup): Line[] {
  const { title = [], columns = [], beside = {}, below = [] } = kept.blocks[name] ?? {};
  const byRow = new Map(Object.entries(beside));
  const lines: Line[] = [
    [{ value: name, style: SECTION }, ...title.map(theirs)],
    [...BLOCKS[name], ...columns].map((value) => (value === '' ? undefined : { value, style: HEAD })),
  ];
  for (const row of rows) {
    const textOf = (column: string) => String(row[(BLOCKS[name] as readonly string[]).indexOf(column)]?.value ?? '');
    lines.push([...row, ...(byRow.get(keyOf(name, textOf)) ?? []).map(theirs)]);
  }
  if (below.length > 0) lines.push([], ...below.map((line) => line.map(theirs)));
  return [...lines, []];
}

/** What a person wrote, as a value again. */
function theirs(cell: Cell): PlanCell | undefined {
  if (cell === null || cell === '') return undefined;
  return { value: isCellError(cell) ? cell.error : cell };
}
