import type { Value } from '../answer';
import { isoDay } from '../day';
import { type Result, evaluate } from '../evaluate';
import { type Failure, attempt, isFailure } from '../failure';
import { verdictOf } from '../judgement';
import { type Kpi, defaultVariant } from '../kpi';
import { type Request, readRequest } from '../request';
import { setupOf } from '../setup/kpi-setup';
import { showChange, showValue, thresholdText } from '../show';
import { showWindow } from '../window';
import type { PublicFunction } from './function';
import { KPI_PARAMETER, OWN_ARGUMENTS, kpiNamed } from './kpi-argument';

type Row = readonly [what: string, value: Value];

export const explainFunction: PublicFunction = {
  name: 'EXPLAIN',
  sheetsName: 'KPI_EXPLAIN',
  summary:
    'How a KPI came about: parts, window, variant and what the others give, rows used and left out, thresholds with their source.',
  gives: 'table',
  live: true,
  parameters: [KPI_PARAMETER, OWN_ARGUMENTS],
  call: (args, desk, kpis) =>
    attempt(() => {
      const kpi = kpiNamed(args[0], desk, kpis);
      const request = readRequest(kpi, args.slice(1), desk);
      return [['what', 'value'], ...explain(request, evaluate(request))];
    }),
};

export function explain(request: Request, result: Result | Failure): readonly Row[] {
  const { kpi } = request;
  const rows: Row[] = [
    ['KPI', kpi.title],
    ['question', kpi.question],
    ['value', isFailure(result) ? result.message : result.value],
    ['formula', kpi.formula],
  ];
  if (!isFailure(result)) rows.push(...partRows(kpi, result), ...timeRows(result));
  else rows.push(['as of', isoDay(request.asOf)]);
  rows.push(...variantRows(request));
  for (const { name, value } of request.filters) rows.push([`filter ${name}`, typeof value === 'object' ? '' : value]);
  for (const [name, value] of Object.entries(request.inputs)) rows.push([`input ${name}`, value]);
  rows.push(...tableRows(request));
  if (!isFailure(result)) {
    for (const { says, rows: count } of result.ledger.used) rows.push([`used: ${says}`, count]);
    for (const { says, rows: count } of result.ledger.leftOut) rows.push([`left out: ${says}`, count]);
    for (const [topic, text] of result.ledger.notes) rows.push([topic, text]);
  }
  rows.push(...verdictRows(request, result), ['definition version', kpi.version]);
  return rows;
}

function partRows(kpi: Kpi, { parts, n }: Result): Row[] {
  const rows = Object.entries(kpi.parts).map(([name, { says }]): Row => [`part ${name}: ${says}`, parts[name]!]);
  return n === null ? rows : [...rows, ['observations', n]];
}

function timeRows({ asOf, window, period }: Result): Row[] {
  const rows: Row[] = [['as of', isoDay(asOf)]];
  if (period)
    rows.push(['period', period.window ? `${period.label}: ${showWindow(period.window)}` : 'all, without ends']);
  else if (window.first !== window.last) rows.push(['window', showWindow(window)]);
  return rows;
}

/** The variant asked for, and what the others would give on the same rows. */
function variantRows(request: Request): Row[] {
  const { kpi, choice } = request;
  return Object.entries(kpi.variants).map(([variant, says]): Row => {
    if (variant === choice.variant)
      return [`variant ${variant}${variant === defaultVariant(kpi) ? ' (default)' : ''}, in use`, says];
    const other = evaluate(request, { asOf: request.asOf, choice: { variant } });
    return [`variant ${variant}: ${says}`, isFailure(other) ? other.message : other.value];
  });
}

function tableRows({ tables }: Request): Row[] {
  return Object.values(tables).map((table): Row => [
    `table ${table.name}`,
    `${table.size} rows, ${table.recognition.crm.title}${table.passedOver > 0 ? `; ${table.passedOver} lines of totals, footers or blanks passed over` : ''}`,
  ]);
}

function verdictRows(request: Request, result: Result | Failure): Row[] {
  const { kpi, setup } = request;
  const terms = setupOf(kpi, setup);
  const { judgement, change } = verdictOf(request, result, terms.thresholds);
  return [
    ['change', isFailure(change) ? change.message : `${showChange(change)} against ${change.against}`],
    ['status', judgement.because ? `${judgement.status}: ${judgement.because}` : judgement.status],
    ['thresholds', thresholdText(kpi, terms.thresholds)],
    ['thresholds come from', terms.thresholdSource],
    ['owner', terms.owner === '' ? `nobody yet; by default ${kpi.owner.role}` : terms.owner],
    [
      'reads as',
      isFailure(result)
        ? 'n/a'
        : showValue(
            result.value,
            kpi.unit,
            setup.options.currency,
            kpi.judge?.by === 'level' ? terms.thresholds : null,
          ),
    ],
  ];
}
