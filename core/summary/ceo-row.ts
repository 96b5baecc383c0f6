import { isFailure } from '../failure';
import type { Notation } from '../notation';
import { numberFormat, showChange, thresholdText } from '../show';
import type { Line } from './line';
import { MUTED, QUIET, RULE, STATUS_LOOK } from '../plan/look';
import type { PlanCell, PlanChart } from '../plan/plan';

export const COLUMNS = [
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
/** The first three hold what matters and fit a phone of 375 px beside each other. */
export const WIDTHS = [18, 16, 14, 23, 24, 24, 18, 52, 13] as const;
const TREND_COLUMN = COLUMNS.indexOf('Trend');
/** Trend numbers stand right of what prints: charts need cells to read from. */
export const DATA_COLUMN = COLUMNS.length + 1;

/** A KPI in one row: the number, what it means, and what follows from it. */
export function rowCells(line: Line, currency: string, notation: Notation): (PlanCell | undefined)[] {
  const { kpi, result, verdict, terms, due } = line;
  const look = STATUS_LOOK[verdict.judgement.status];
  const small = verdict.judgement.smallSample && verdict.judgement.status !== 'small sample' ? ', small sample' : '';
  return [
    { value: kpi.title, style: { bold: true, wrap: true } },
    isFailure(result)
      ? { value: 'n/a', style: { colour: MUTED, align: 'right' } }
      : {
          value: result.value,
          format: shortFormat(numberFormat(kpi.unit, currency, notation)),
          style: { bold: true, size: 'large', align: 'right' },
        },
    {
      value: `${look.sign} ${look.word}${small}`,
      style: { bold: true, colour: look.colour, fill: look.fill, align: 'center', wrap: true },
    },
    { value: changeText(line, notation), style: { wrap: true } },
    { value: line.trend.length === 0 ? 'no trend yet' : '', style: QUIET },
    { value: thresholdText(kpi, terms.thresholds, notation), style: { colour: MUTED, wrap: true } },
    {
      value: terms.owner === '' ? `Nobody yet (${kpi.owner.role})` : terms.owner,
      style: { wrap: true, ...(terms.owner === '' ? { colour: STATUS_LOOK.red.colour } : {}) },
    },
    { value: due === null ? '' : terms.action, style: { wrap: true } },
    due === null ? { value: '' } : { value: due, format: notation.day, style: { bold: true, align: 'left' } },
    undefined,
    ...trendCells(line),
  ];
}

const LINE = 15;
/** Three lines: what the proposed actions need. */
const LEAST = 46;
/** As high as a host makes a row. */
const MOST = 400;

/** High enough for the texts as they wrap: a host does not make room for what is written by a program. */
export function heightOf(cells: readonly (PlanCell | undefined)[]): number {
  const lines = cells.map((cell, column) =>
    typeof cell?.value === 'string' && cell.style?.wrap ? Math.ceil(cell.value.length / (WIDTHS[column]! - 2)) : 1,
  );
  return Math.min(MOST, Math.max(LEAST, Math.max(...lines) * LINE + 1));
}

/** From a million on an amount is printed in millions: seven digits would not fit beside the status on a phone. */
const shortFormat = (format: string): string =>
  format.includes('#,##0') ? `[>=1000000]${format.replace('#,##0', '0.00,,"M"')};${format}` : format;

function changeText({ verdict: { change } }: Line, notation: Notation): string {
  return isFailure(change) ? 'no change yet' : `${showChange(change, notation)} vs ${change.against}`;
}

const trendCells = ({ trend, kpi }: Line): PlanCell[] =>
  trend.map(({ result }) =>
    isFailure(result) ? { value: '' } : { value: result.value, format: numberFormat(kpi.unit), style: QUIET },
  );

/** The trend as a line in its cell, from two known points on. */
export function rowChart({ kpi, trend, verdict }: Line, row: number): PlanChart[] {
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
