import type { Kpi } from '../kpi';
import { numberFormat, thresholdUnit } from '../show';
import { HEAD, QUIET, SECTION, TITLE } from '../summary/look';
import type { Plan, PlanCell } from '../summary/plan';
import { BLOCKS, type BlockName, OPTION_NAMES, SETUP_TAB } from './blocks';
import { setupOf } from './kpi-setup';
import { SETUP_VERSION, type Setup } from './setup';

const WIDTHS = [26, 26, 26, 22, 18, 12, 11, 11, 60, 8];

/** The setup as a tab that people can read, filter and edit by hand. */
export function setupPlan(setup: Setup, kpis: readonly Kpi[]): Plan {
  const cells: PlanCell[][] = [
    [text('KPI Setup', TITLE), text('version', QUIET), { value: SETUP_VERSION, style: QUIET }],
    [],
  ];
  const block = (name: BlockName, rows: readonly PlanCell[][]) => {
    cells.push(
      [text(name, SECTION)],
      BLOCKS[name].map((title) => text(title, HEAD)),
      ...rows,
      [],
    );
  };
  block('Options', optionRows(setup));
  block(
    'Targets',
    setup.targets.map(({ period, owner, amount }) => [text(period), text(owner), { value: amount, format: '#,##0' }]),
  );
  block(
    'Sources',
    Object.entries(setup.sources).map(([kind, source]) => [text(kind), text(source.tab), text(source.table)]),
  );
  block(
    'Columns',
    Object.entries(setup.sources).flatMap(([kind, source]) =>
      Object.entries(source.columns).map(([field, header]) => [text(kind), text(field), text(header)]),
    ),
  );
  block(
    'Stages',
    Object.entries(setup.stages).map(([stage, meaning]) => [text(stage), text(meaning)]),
  );
  block(
    'KPIs',
    kpis.map((kpi) => kpiRow(kpi, setup)),
  );
  const width = WIDTHS.length;
  return {
    tab: SETUP_TAB,
    cells: cells.map((row) => [...row, ...new Array<undefined>(width - row.length)]),
    widths: WIDTHS,
    heights: cells.map(() => null),
    charts: [],
    print: { columns: width, rows: cells.length },
    name: 'KPI_SETUP',
    tabColour: '#5F6B76',
  };
}

const text = (value: string, style?: PlanCell['style']): PlanCell => (style ? { value, style } : { value });

function optionRows({ options }: Setup): PlanCell[][] {
  const row = (name: keyof typeof OPTION_NAMES, value: PlanCell): PlanCell[] => [
    text(OPTION_NAMES[name][0]),
    value,
    text(OPTION_NAMES[name][1], QUIET),
  ];
  return [
    row('company', text(options.company)),
    row('currency', text(options.currency)),
    row('fiscalStart', { value: options.fiscalStart }),
    row('asOf', options.asOf === null ? text('') : { value: options.asOf, format: 'yyyy-mm-dd' }),
    row('dates', text(options.dates ?? '')),
    row('qualifiedFrom', text(options.qualifiedFrom)),
    row('minimum', { value: options.sample.none }),
    row('small', { value: options.sample.small }),
  ];
}

function kpiRow(kpi: Kpi, setup: Setup): PlanCell[] {
  const terms = setupOf(kpi, setup);
  const unit = thresholdUnit(kpi);
  const format = unit ? numberFormat(unit) : '0.0%';
  const threshold = (value: number | undefined): PlanCell => (value === undefined ? text('') : { value, format });
  return [
    text(kpi.id),
    text(kpi.title),
    { value: terms.on },
    text(terms.owner),
    text(terms.escalation),
    text(terms.cadence),
    threshold(terms.thresholds?.green),
    threshold(terms.thresholds?.amber),
    text(terms.action),
    { value: terms.days },
  ];
}
