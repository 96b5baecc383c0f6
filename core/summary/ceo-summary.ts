import type { Day } from '../day';
import { type Notation, PLAIN } from '../notation';
import type { Setup } from '../setup/setup';
import { missing, standing, whereToAct } from './ceo-notes';
import { COLUMNS, DATA_COLUMN, WIDTHS, heightOf, rowCells, rowChart } from './ceo-row';
import type { Line } from './line';
import { HEAD, QUIET, RULE, SECTION, STATUS_LOOK, TITLE } from '../plan/look';
import type { Plan, PlanCell, PlanChart } from '../plan/plan';

export const SUMMARY_TAB = 'CEO Summary';
/** Points to the day the summary is for. */
export const AS_OF_NAME = 'KPI_AS_OF';
/** The one formula of all plans: what a stranger hands in as a formula is none of ours. */
export const OUT_OF_DATE = '=IF(TODAY()-B2>7;"OUT OF DATE";"")';
/** Characters of a note that fit beside each other from the first column to the last that prints. */
const LONGEST_NOTE = 185;

/** Where the numbers came from, for the stamp. */
export interface Stamp {
  /** One line a source: "deals: 6,000 rows (Salesforce)". */
  readonly sources: readonly string[];
  readonly writtenAt: string;
}

/** What the five numbers do not show: the leading indicator of the layer they do not hold, or why there is none. */
export type Feeder = Line | string;

/** The tab that a CEO reads: values with formats, five lines, what to do, and what the numbers stand on. */
export function ceoSummary(
  lines: readonly Line[],
  feeder: Feeder,
  setup: Setup,
  asOf: Day,
  stamp: Stamp,
  notation: Notation = PLAIN,
): Plan {
  const { company, currency } = setup.options;
  const cells: (PlanCell | undefined)[][] = [];
  const heights: (number | null)[] = [];
  const charts: PlanChart[] = [];
  const add = (row: (PlanCell | undefined)[], height: number | null = null) => {
    cells.push(row);
    heights.push(height);
  };
  const addLine = (line: Line) => {
    const row = rowCells(line, currency, notation);
    charts.push(...rowChart(line, cells.length));
    add(row, heightOf(row));
  };
  const addSection = (title: string, texts: readonly string[]) => {
    add([{ value: title, style: SECTION }, ...COLUMNS.slice(1).map((): PlanCell => ({ value: '', style: SECTION }))]);
    for (const value of texts.flatMap(folded)) add([{ value, style: QUIET }]);
  };

  add([{ value: company === '' ? 'CEO summary' : `${company}: CEO summary`, style: TITLE }], 26);
  add([
    { value: 'As of', style: QUIET },
    { value: asOf, format: notation.day, style: { bold: true, align: 'left' } },
    { value: '', formula: OUT_OF_DATE, style: { bold: true, colour: STATUS_LOOK.red.colour } },
    { value: `${stamp.sources.join(' · ')} · written ${stamp.writtenAt}`, style: QUIET },
  ]);
  add([{ value: headline(lines), style: { bold: true } }], 22);
  const trend: PlanCell[] = lines.every((line) => line.trend.length === 0)
    ? []
    : [{ value: 'Trend data, oldest first: all open deals at every point', style: QUIET }];
  add([...COLUMNS.map((value): PlanCell => ({ value, style: HEAD })), undefined, ...trend], 20);
  for (const line of lines) addLine(line);
  add([]);
  addSection('What feeds them (layer 1, outreach)', typeof feeder === 'string' ? [feeder] : []);
  if (typeof feeder !== 'string') addLine(feeder);
  const all = typeof feeder === 'string' ? lines : [...lines, feeder];
  add([]);
  addSection('Where to act', whereToAct(all));
  add([]);
  addSection('What the numbers stand on', standing(all, notation));
  const problems = missing(all, currency, notation);
  if (problems.length > 0) {
    add([]);
    addSection('Not computed, or without a status', problems);
  }
  const width = Math.max(...cells.map((row) => row.length));
  return {
    tab: SUMMARY_TAB,
    cells: cells.map((row) => [...row, ...new Array<undefined>(width - row.length)]),
    widths: [...WIDTHS, 3, ...new Array<number>(Math.max(0, width - DATA_COLUMN)).fill(11)],
    heights,
    charts,
    print: { columns: COLUMNS.length, rows: cells.length },
    cellNames: [{ name: AS_OF_NAME, row: 1, column: 1 }],
    tabColour: RULE,
  };
}

/** A note in lines that the printed page is wide enough for; what goes on stands further in. */
function folded(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line.length + word.length >= LONGEST_NOTE) {
      lines.push(line);
      line = '    ';
    }
    line += `${line.trim() === '' ? '' : ' '}${word}`;
  }
  return [...lines, line];
}

/** What a CEO would say aloud after five seconds. */
export function headline(lines: readonly Line[]): string {
  const breached = lines.filter((line) => line.due !== null);
  const silent = lines.filter(({ verdict }) =>
    ['not available', 'small sample'].includes(verdict.judgement.status),
  ).length;
  const tail = silent > 0 ? ` ${silent} without a status, see below.` : '';
  if (breached.length === 0)
    return silent === lines.length
      ? 'No KPI has a status yet: see below why.'
      : `Nothing needs you: every KPI with a status is green.${tail}`;
  const names = breached.map(({ kpi, verdict }) => `${kpi.title} (${verdict.judgement.status})`).join(', ');
  return `${breached.length} of ${lines.length} need${breached.length === 1 ? 's' : ''} action: ${names}.${tail}`;
}
