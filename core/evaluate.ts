import { maskOf } from './arguments/mask';
import { type Day, addMonths } from './day';
import { type Failure, attempt, isFailure, refuse } from './failure';
import type { Asked, Kpi, Parts } from './kpi';
import type { Period } from './period';
import type { Request } from './request';
import { Ledger, type Scope } from './scope';
import { noTable, notFinite } from './sentences';
import type { Kind } from './tables/kind';
import type { KindId } from './tables/kinds/index';
import type { Table } from './tables/table';
import { type Window, trailing } from './window';

/** A KPI's value with everything that explains it. */
export interface Result {
  readonly kpi: Kpi;
  readonly value: number;
  readonly parts: Parts;
  readonly n: number | null;
  readonly asOf: Day;
  readonly window: Window;
  readonly period: Period | null;
  readonly choice: Readonly<Record<string, string>>;
  readonly ledger: Ledger;
}

/** Another point of time than the request's own, and whether it is rebuilt from today's rows. */
export interface Point {
  readonly asOf: Day;
  readonly reconstructed?: boolean;
  readonly period?: Period;
  readonly choice?: Readonly<Record<string, string>>;
}

const results = new WeakMap<Request, Map<string, Result>>();

/** A request's value at a point, measured once: a level and the change against it ask the same, and so do many formulas. */
export function evaluate(request: Request, point: Point = { asOf: request.asOf }): Result | Failure {
  let known = results.get(request);
  if (!known) results.set(request, (known = new Map<string, Result>()));
  const at = JSON.stringify(point);
  const result = known.get(at) ?? measured(request, point);
  if (!isFailure(result)) known.set(at, result);
  return result;
}

/** The one runner: measures, applies the formula, and lets nothing but a finite number or a failure out. */
function measured(request: Request, point: Point): Result | Failure {
  return attempt(() => {
    const { kpi } = request;
    const scope = scopeOf(request, point);
    const { parts, n } = kpi.measure(scope);
    const value = kpi.compute(parts, scope.choice);
    if (isFailure(value)) refuse(value);
    if (!Number.isFinite(value)) refuse(notFinite(kpi.title));
    const { asOf, window, period, choice, ledger } = scope;
    return { kpi, value, parts, n, asOf, window, period, choice, ledger };
  });
}

/** What a request's measurement may look at, as of a point. */
export function scopeOf(request: Request<Asked>, point: Point = { asOf: request.asOf }): Scope {
  return {
    asOf: point.asOf,
    window: windowAt(request, point),
    period: request.span && 'period' in request.span ? (point.period ?? request.span.period) : null,
    fiscalStart: request.setup.options.fiscalStart,
    inputs: request.inputs,
    choice: { ...request.choice, ...point.choice },
    reconstructed: point.reconstructed ?? false,
    ledger: new Ledger(),
    table: <F extends string>({ id }: Kind<F>) => {
      const table = request.tables[id as KindId] ?? refuse(noTable(id));
      table.expect(request.kpi.reads?.[id as KindId] ?? []);
      return table as unknown as Table<F>;
    },
    has: ({ id }) => request.tables[id as KindId] !== undefined,
    keep: (of) => (request.narrowed?.has(of) ? null : maskOf(of, request.filters)),
  };
}

function windowAt({ span }: Request<Asked>, { asOf, period }: Point): Window {
  if (span === null) return { first: asOf, last: asOf };
  if ('days' in span) return trailing(asOf, span.days);
  if ('months' in span) return { first: addMonths(asOf, -span.months), last: asOf };
  return (period ?? span.period).window ?? { first: 0, last: asOf };
}
