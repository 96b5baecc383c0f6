import type { Day } from '../day';
import type { Kpi } from '../kpi';
import { numberFormat, thresholdUnit } from '../show';
import { QUIET } from '../plan/look';
import type { PlanCell } from '../plan/plan';
import { type BlockName, OPTION_NAMES } from './blocks';
import { CADENCES, MEANINGS } from './choices';
import { setupOf } from './kpi-setup';
import type { KpiSetup, Setup } from './setup';

type Rows = readonly PlanCell[][];

/** The rows of every block, in the order of the tab. */
export function setupRows(setup: Setup, kpis: readonly Kpi[]): readonly (readonly [name: BlockName, rows: Rows])[] {
  const sources = Object.entries(setup.sources);
  return [
    ['Options', optionRows(setup)],
    [
      'Targets',
      setup.targets.map(({ period, owner, amount }) => [text(period), text(owner), { value: amount, format: '#,##0' }]),
    ],
    ['Sources', sources.map(([kind, source]) => [text(kind), text(source.tab), text(source.table)])],
    [
      'Columns',
      sources.flatMap(([kind, source]) =>
        Object.entries(source.columns).map(([field, header]) => [text(kind), text(field), text(header)]),
      ),
    ],
    ['Stages', Object.entries(setup.stages).map(([stage, meaning]) => [text(stage), choice(meaning, MEANINGS)])],
    ['KPIs', kpiRows(setup, kpis)],
    ['People', setup.people.map(({ name, mail }) => [text(name), text(mail)])],
    [
      'Metrics',
      setup.metrics.map(({ name, linked, decision, reviewed, archived }) => [
        text(name),
        linked === null ? text('') : { value: linked },
        text(decision),
        text(reviewed),
        day(archived),
      ]),
    ],
    [
      'Snoozes',
      setup.snoozes.map(({ kpi, scope, since, until, reason, by }) => [
        ...[text(kpi), text(scope), day(since), day(until)],
        ...[text(reason), text(by)],
      ]),
    ],
  ];
}

const text = (value: string, style?: PlanCell['style']): PlanCell => (style ? { value, style } : { value });
const choice = (value: string, choices: readonly string[]): PlanCell => ({ value, choices });
const day = (value: Day | null): PlanCell =>
  value === null ? text('') : { value, format: 'yyyy-mm-dd', style: { align: 'left' } };

function optionRows({ options, audited }: Setup): PlanCell[][] {
  const row = (name: keyof typeof OPTION_NAMES, value: PlanCell): PlanCell[] => [
    text(OPTION_NAMES[name][0]),
    value,
    text(OPTION_NAMES[name][1], QUIET),
  ];
  return [
    row('company', text(options.company)),
    row('currency', text(options.currency)),
    row('fiscalStart', { value: options.fiscalStart }),
    row('asOf', day(options.asOf)),
    row('dates', choice(options.dates ?? '', ['DMY', 'MDY'])),
    row('qualifiedFrom', text(options.qualifiedFrom)),
    row('minimum', { value: options.sample.none }),
    row('small', { value: options.sample.small }),
    row('audited', day(audited)),
  ];
}

/** Each KPI with its scoped rows under it; then rows of KPIs that this version does not know. */
function kpiRows(setup: Setup, kpis: readonly Kpi[]): PlanCell[][] {
  const known = new Set(kpis.map(({ id }) => id));
  return [
    ...kpis.flatMap((kpi) => [
      kpiRow(kpi, setup, ''),
      ...setup.scoped.filter((row) => row.kpi === kpi.id).map(({ scope }) => kpiRow(kpi, setup, scope)),
    ]),
    ...Object.entries(setup.kpis)
      .filter(([id]) => !known.has(id))
      .map(([id, row]) => unknownRow(id, '', row)),
    ...setup.scoped.filter(({ kpi }) => !known.has(kpi)).map((row) => unknownRow(row.kpi, row.scope, row)),
  ];
}

function kpiRow(kpi: Kpi, setup: Setup, scope: string): PlanCell[] {
  const terms = setupOf(kpi, setup, scope);
  const own = scope === '' ? setup.kpis[kpi.id] : setup.scoped.find((row) => row.kpi === kpi.id && row.scope === scope);
  const unit = thresholdUnit(kpi);
  const limit = (value: number | null | undefined): PlanCell => number(value, unit ? numberFormat(unit) : '0.0%');
  return [
    ...[text(kpi.id), text(scope === '' ? kpi.title : `${kpi.title} (${scope})`), { value: terms.on }],
    ...[text(terms.owner), text(terms.escalation), choice(terms.cadence, CADENCES)],
    ...[
      limit(terms.thresholds?.green ?? own?.green),
      limit(terms.thresholds?.amber ?? own?.amber),
      text(terms.action),
      { value: terms.days },
    ],
    ...[text(scope), limit(terms.thresholds?.most?.green), limit(terms.thresholds?.most?.amber)],
    ...[text(own?.definedBy ?? ''), text(own?.reviewedBy ?? '')],
  ];
}

const unknownRow = (id: string, scope: string, row: KpiSetup): PlanCell[] => [
  ...[text(id), text(''), { value: row.on }, text(row.owner), text(row.escalation), choice(row.cadence, CADENCES)],
  ...[number(row.green), number(row.amber), text(row.action), { value: row.days }, text(scope)],
  ...[number(row.greenMost), number(row.amberMost), text(row.definedBy ?? ''), text(row.reviewedBy ?? '')],
];

const number = (value: number | null | undefined, format = 'General'): PlanCell =>
  value === null || value === undefined ? text('') : { value, format };
