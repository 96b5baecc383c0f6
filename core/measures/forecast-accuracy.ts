import { type Day, isoDay } from '../day';
import { refuse } from '../failure';
import { parsePeriod } from '../period';
import type { Scope } from '../scope';
import * as says from '../sentences';
import { type ForecastField, forecasts } from '../tables/kinds/forecasts';
import { type Table, readableCode, refuseBadCell } from '../tables/table';
import type { Window } from '../window';
import { dayReader, eachRow } from './dated';

/** Forecasts, each beside what became of it. */
export interface Pairs {
  readonly forecasts: readonly number[];
  readonly actuals: readonly number[];
}

/** What was forecast for one period by one owner and segment. */
interface Line {
  frozen: { made: Day; row: number; amount: number } | null;
  actual: { made: Day; amount: number } | null;
}

/**
 * The forecast that stood on the freeze day of each period that lies within the one asked for and is over by as_of. A
 * forecast made later knows more than a forecast may, and is never used.
 */
export function frozenForecasts(scope: Scope, freezeDay: number): Pairs {
  const table = scope.table(forecasts);
  const [forecast, actual] = [numbers(table, 'forecast'), numbers(table, 'actual')];
  const [periodOf, madeOn] = [periodReader(scope, table), dayReader(table, 'made_on')];
  const asked = scope.period?.window ?? null;
  const lines = new Map<string, Line>();
  let [running, undated, runsTo] = [0, 0, 0];
  eachRow(scope, table, (row) => {
    const period = periodOf(row);
    if (!period || (asked && (period.first < asked.first || period.last > asked.last))) return;
    if (period.last > scope.asOf) {
      running++;
      runsTo = Math.max(runsTo, period.last);
      return;
    }
    const made = madeOn(row);
    if (made === 0) undated++;
    if (made === 0 || made > scope.asOf) return;
    const line = lineOf(lines, `${period.first} ${period.last} ${identity(table, row)}`);
    const [amount, won] = [forecast(row), actual(row)];
    if (!Number.isNaN(won) && made >= (line.actual?.made ?? 0)) line.actual = { made, amount: won };
    if (Number.isNaN(amount) || made >= period.first + freezeDay) return;
    if (made === line.frozen?.made)
      refuse(says.twoForecasts(table.name, table.rowNumber(line.frozen.row), table.rowNumber(row), isoDay(made)));
    if (made > (line.frozen?.made ?? 0)) line.frozen = { made, row, amount };
  });
  const all = [...lines.values()];
  const pairs = all.filter((line) => line.frozen && line.actual);
  if (pairs.length === 0)
    refuse(
      running > 0 && all.length === 0
        ? says.notOver(isoDay(runsTo))
        : says.noFrozenForecast(freezeDay, scope.period?.label ?? 'all'),
    );
  scope.ledger.use('forecasts with what became of them', pairs.length);
  scope.ledger.leaveOut('rows of periods that are not over on as_of', running);
  scope.ledger.leaveOut('rows without the day the forecast was made', undated);
  scope.ledger.leaveOut(
    `forecasts not made by day ${freezeDay} of their period`,
    all.filter((line) => !line.frozen).length,
  );
  scope.ledger.leaveOut('forecasts without an actual', all.filter((line) => line.frozen && !line.actual).length);
  scope.ledger.note('frozen', `the last forecast made by day ${freezeDay} of each period`);
  return { forecasts: pairs.map((line) => line.frozen!.amount), actuals: pairs.map((line) => line.actual!.amount) };
}

function lineOf(lines: Map<string, Line>, key: string): Line {
  let line = lines.get(key);
  if (!line) lines.set(key, (line = { frozen: null, actual: null }));
  return line;
}

function identity(table: Table<ForecastField>, row: number): string {
  return (['owner', 'segment'] as const)
    .map((field) => {
      const column = table.has(field) ? table.text(field) : null;
      return column ? column.texts[readableCode(table, column, row)]!.toLowerCase() : '';
    })
    .join('\u0000');
}

function periodReader(scope: Scope, table: Table<ForecastField>): (row: number) => Window | null {
  const column = table.text('period');
  const periods = column.texts.map((text) => (text === '' ? null : parsePeriod(text, scope.asOf, scope.fiscalStart)));
  return (row) => {
    const code = column.codes[row]!;
    if (code === 0) {
      refuseBadCell(table, column, row);
      return null;
    }
    return (
      periods[code]?.window ??
      refuse(says.badCell(table.name, column.header, table.rowNumber(row), column.texts[code]!, says.PERIOD_IN_CELL))
    );
  };
}

function numbers(table: Table<ForecastField>, field: 'forecast' | 'actual'): (row: number) => number {
  const column = table.number(field);
  return (row) => {
    const value = column.values[row]!;
    if (Number.isNaN(value)) refuseBadCell(table, column, row);
    return value < 0
      ? refuse(says.badCell(table.name, column.header, table.rowNumber(row), value, 'an amount of 0 or more'))
      : value;
  };
}
