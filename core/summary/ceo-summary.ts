import type { Connected } from '../connected';
import type { Day } from '../day';
import { isFailure } from '../failure';
import { numberFormat, showChange, showValue, thresholdText } from '../show';
import type { Line } from './line';
import { HEAD, MUTED, QUIET, RULE, SECTION, STATUS_LOOK, TITLE } from './look';
import type { Plan, PlanCell, PlanChart } from './plan';

export const SUMMARY_TAB = 'CEO Summary';

const COLUMNS = [
  'KPI',
  'Now',
  'Status',
  'Change',
  'Trend',
  'Green / amber',
  'Owner',
  'Action when not green',
  'Due',
] as const;
const WIDTHS = [23, 18, 15, 22, 26, 19, 16, 52, 12];
const TREND_COLUMN = COLUMNS.indexOf('Trend');
/** Trend numbers stand right of what prints: charts need cells to read from. */
const DATA_COLUMN = COLUMNS.length + 1;
const FIRST_LINE = 4;

/** Where the numbers came from, for the stamp and the data section. */
export interface Stamp {
  /** One line a source: "Deals, 6,000 rows, Salesforce headers". */
  readonly sources: readonly string[];
  readonly writtenAt: string;
}

/** The tab that a CEO reads: values with formats, five lines, what to do, and what the numbers stand on. */
export function ceoSummary(lines: readonly Line[], connected: Connected, asOf: Day, stamp: Stamp): Plan {
  const currency = connected.setup.options.currency;
  const { company } = connected.setup.options;
  const cells: (PlanCell | undefined)[][] = [];
  cells.push([{ value: company === '' ? 'CEO summary' : `${company}: CEO summary`, style: TITLE }]);
  cells.push([
    { value: 'As of', style: QUIET },
    { value: asOf, format: 'yyyy-mm-dd', style: { bold: true, align: 'left' } },
    { value: '', formula: '=IF(TODAY()-B2>7;"OUT OF DATE";"")', style: { bold: true, colour: STATUS_LOOK.red.colour } },
    { value: `${stamp.sources.join(' · ')} · written ${stamp.writtenAt}`, style: QUIET },
  ]);
  cells.push([{ value: headline(lines), style: { bold: true } }]);
  cells.push([...COLUMNS.map((value): PlanCell => ({ value, style: HEAD })), undefined, ...trendHead(lines)]);
  for (const line of lines) cells.push([...lineCells(line, currency), undefined, ...trendCells(line)]);
  const heights: (number | null)[] = [26, null, 22, 20, ...lines.map(() => 46)];
  cells.push([]);
  section(cells, 'What the numbers stand on', standing(lines));
  const problems = lines.flatMap((line) => problem(line));
  if (problems.length > 0) section(cells, 'Not computed, or without a status', problems);
  section(cells, 'Layers', [layers(lines)]);
  const width = Math.max(...cells.map((row) => row.length));
  const rows = cells.length;
  return {
    tab: SUMMARY_TAB,
    cells: cells.map((row) => [...row, ...new Array<undefined>(width - row.length)]),
    widths: [...WIDTHS, 3, ...new Array<number>(Math.max(0, width - DATA_COLUMN)).fill(11)],
    heights: [...heights, ...new Array<null>(rows - heights.length).fill(null)],
    charts: lines.flatMap((line, i) => chart(line, FIRST_LINE + i)),
    print: { columns: COLUMNS.length, rows },
    tabColour: RULE,
  };
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

function lineCells(line: Line, currency: string): PlanCell[] {
  const { kpi, result, verdict, terms, due } = line;
  const look = STATUS_LOOK[verdict.judgement.status];
  const small = verdict.judgement.smallSample && verdict.judgement.status !== 'small sample' ? ', small sample' : '';
  return [
    { value: kpi.title, style: { bold: true, wrap: true } },
    isFailure(result)
      ? { value: 'n/a', style: { colour: MUTED, align: 'right' } }
      : {
          value: result.value,
          format: numberFormat(kpi.unit, currency),
          style: { bold: true, size: 'large', align: 'right' },
        },
    {
      value: `${look.sign} ${look.word}${small}`,
      style: { bold: true, colour: look.colour, fill: look.fill, align: 'center', wrap: true },
    },
    { value: changeText(line), style: { wrap: true } },
    { value: line.trend.length === 0 ? 'no trend yet' : '', style: QUIET },
    { value: thresholdText(kpi, terms.thresholds), style: { colour: MUTED, wrap: true } },
    {
      value: terms.owner === '' ? `Nobody yet (${kpi.owner.role})` : terms.owner,
      style: { wrap: true, ...(terms.owner === '' ? { colour: STATUS_LOOK.red.colour } : {}) },
    },
    { value: due === null ? '' : terms.action, style: { wrap: true } },
    due === null ? { value: '' } : { value: due, format: 'yyyy-mm-dd', style: { bold: true, align: 'left' } },
  ];
}

function changeText({ verdict: { change } }: Line): string {
  return isFailure(change) ? 'no change yet' : `${showChange(change)} vs ${change.against}`;
}

function trendHead(lines: readonly Line[]): PlanCell[] {
  const longest = lines.reduce<Line['trend']>(
    (most, line) => (line.trend.length > most.length ? line.trend : most),
    [],
  );
  return longest.length === 0
    ? []
    : [{ value: 'Trend data, oldest first: all open deals at every point', style: QUIET }];
}

function trendCells({ trend, kpi }: Line): PlanCell[] {
  return trend.map(({ result }) =>
    isFailure(result) ? { value: '' } : { value: result.value, format: numberFormat(kpi.unit), style: QUIET },
  );
}

function chart({ kpi, trend, verdict }: Line, row: number): PlanChart[] {
  if (trend.filter(({ result }) => !isFailure(result)).length < 2) return [];
  return [
    {
      name: `KPI trend ${kpi.id}`,
      row,
      column: TREND_COLUMN,
      values: { row, column: DATA_COLUMN, count: trend.length },
      colour: verdict.judgement.status === 'red' ? STATUS_LOOK.red.colour : RULE,
    },
  ];
}

function section(cells: (PlanCell | undefined)[][], title: string, texts: readonly string[]): void {
  cells.push([
    { value: title, style: SECTION },
    ...COLUMNS.slice(1).map((): PlanCell => ({ value: '', style: SECTION })),
  ]);
  for (const value of texts) cells.push([{ value, style: QUIET }]);
  cells.push([]);
}

function standing(lines: readonly Line[]): string[] {
  return lines.flatMap(({ kpi, result }) => {
    if (isFailure(result)) return [];
    const used = result.ledger.used.map(({ says, rows }) => `${count(rows)} ${says}`).join(', ');
    const out = result.ledger.leftOut.map(({ says, rows }) => `${count(rows)} ${says}`).join(', ');
    const overdue = result.ledger.notes.find(([topic]) => topic === 'overdue')?.[1];
    return [`${kpi.title}: ${used}${out === '' ? '' : `. Left out: ${out}`}${overdue ? `. ${overdue}` : ''}.`];
  });
}

function problem({ kpi, result, verdict, next }: Line): string[] {
  if (isFailure(result)) return [`${kpi.title}: ${result.message}`];
  const { status, because } = verdict.judgement;
  if (status !== 'not available' && status !== 'small sample') return [];
  const after =
    next === null
      ? ''
      : isFailure(next)
        ? ` Next period: ${next.message}`
        : ` Next period (${next.period?.label ?? ''}): ${showValue(next.value, kpi.unit)}.`;
  return [`${kpi.title}: ${because ?? 'no status'}.${after}`];
}

const LAYER_NUMBER = { outreach: 1, pipeline: 2, conversion: 3, revenue: 4 } as const;

function layers(lines: readonly Line[]): string {
  const held = lines.map(({ kpi }) => LAYER_NUMBER[kpi.layer]);
  const missing = ([1, 2, 3, 4] as const).filter((layer) => !held.includes(layer));
  const gap =
    missing.length === 0 ? '' : ` Layer ${missing.join(' and ')} is not among them: watch its feeder beside this tab.`;
  return `The five stand in layers ${held.join(', ')} (1 outreach, 2 pipeline, 3 conversion, 4 revenue).${gap}`;
}

const count = (rows: number): string => showValue(rows, 'count');
