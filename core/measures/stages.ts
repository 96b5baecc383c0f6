import { type Failure, attempt, isFailure } from '../failure';
import type { Scope } from '../scope';
import { mean } from '../stats/mean';
import { median } from '../stats/median';
import { sum } from '../stats/sum';
import { trailing } from '../window';
import { amountsOf } from './amounts';
import { type Ages, agesOfOpenDeals } from './deal-age';
import { type Deals, dealsOf } from './deals';
import { eachOpenNow } from './open-now';
import { conversionByHistory } from './stage-conversion';
import { orderOfStages, stageLog, stagesKnown } from './stage-history';
import { type StageOrder, stageOrder } from './stage-order';

type Cell = number | Failure | '';

/** One stage of the open pipeline; what no column tells is ''. */
export interface StageLine {
  readonly label: string;
  readonly open: number;
  readonly amount: Cell;
  readonly meanAge: Cell;
  readonly medianAge: Cell;
  readonly probability: Cell;
  readonly probabilityFrom: string;
  readonly conversion: Cell;
}

const CONVERSION_DAYS = 90;

/** The open pipeline by stage, first to last, and in total. */
export function stagesOf(scope: Scope): { stages: readonly StageLine[]; ageSince: string } {
  const deals = dealsOf(scope);
  const rows: number[] = [];
  eachOpenNow(scope, false, (row) => rows.push(row));
  const byStage = rowsByStage(deals, rows);
  const { ages, since } = bestAges(scope);
  const chance = chances(deals);
  const line = (label: string, own: readonly number[]): StageLine => ({
    label,
    open: own.length,
    amount: deals.table.has('amount') ? amount(scope, own) : '',
    ...age(ages, own),
    ...chance(label, own),
    conversion: '',
  });
  const names = stageNames(scope, deals, byStage);
  const log = stageLog(scope);
  const stages = names.map((name) => ({
    ...line(name, byStage.get(name.toLowerCase()) ?? []),
    conversion: log && log.placeOf(name) !== undefined ? conversion(scope, name) : ('' as const),
  }));
  const total = { ...line('Total', rows), probability: '' as const, probabilityFrom: '' };
  return { stages: [...stages, total], ageSince: since };
}

const BLANK = '(blank)';

function rowsByStage({ table }: Deals, rows: readonly number[]): Map<string, number[]> {
  const stage = table.text('stage');
  const found = new Map<string, number[]>();
  for (const row of rows) {
    const name = (stage.texts[stage.codes[row]!]! || BLANK).toLowerCase();
    const own = found.get(name);
    if (own) own.push(row);
    else found.set(name, [row]);
  }
  return found;
}

/** In the order of the stages where it is known; as they appear where it is not. */
function stageNames(scope: Scope, deals: Deals, byStage: ReadonlyMap<string, unknown>): readonly string[] {
  const log = stageLog(scope);
  const all = stagesKnown(deals, log);
  const order: StageOrder | null = log ? orderOfStages(log, all) : stageOrder(deals, all);
  return [...(order?.stages ?? all), ...(byStage.has(BLANK) ? [BLANK] : [])];
}

/** Days in the stage where the table says when it was entered, else days since creation; none where neither is there. */
function bestAges(scope: Scope): { ages: ReadonlyMap<number, number> | null; since: string } {
  const toMap = ({ rows, days }: Ages) => new Map(rows.map((row, i) => [row, days[i]!]));
  const inStage = attempt(() => agesOfOpenDeals(scope, 'stage'));
  if (!isFailure(inStage)) return { ages: toMap(inStage), since: 'stage entered' };
  const all = attempt(() => agesOfOpenDeals(scope, 'deal'));
  return { ages: isFailure(all) ? null : toMap(all), since: 'created' };
}

function age(
  ages: ReadonlyMap<number, number> | null,
  rows: readonly number[],
): Pick<StageLine, 'meanAge' | 'medianAge'> {
  const days = rows.flatMap((row) => ages?.get(row) ?? []);
  return days.length === 0 ? { meanAge: '', medianAge: '' } : { meanAge: mean(days), medianAge: median(days) };
}

const amount = (scope: Scope, rows: readonly number[]): Cell =>
  attempt(() => sum(amountsOf(scope, rows).filter((value) => !Number.isNaN(value))));

function conversion(scope: Scope, stage: string): Cell {
  const measured = attempt(() => conversionByHistory(scope, stage, trailing(scope.asOf, CONVERSION_DAYS)));
  return isFailure(measured) ? measured : measured.advanced / measured.entered;
}

/** The mean of the probability column, else the CRM's default. */
function chances({
  table,
}: Deals): (stage: string, rows: readonly number[]) => Pick<StageLine, 'probability' | 'probabilityFrom'> {
  const column = table.has('probability') ? table.number('probability') : null;
  const { crm } = table.recognition;
  const defaults = new Map(crm.stages.map(([stage, chance]) => [stage.toLowerCase(), chance]));
  return (stage, rows) => {
    const own = rows.map((row) => column?.values[row] ?? NaN).filter((value) => !Number.isNaN(value));
    if (own.length > 0) return { probability: mean(own), probabilityFrom: column!.header };
    const chance = defaults.get(stage.toLowerCase());
    return typeof chance !== 'number'
      ? { probability: '', probabilityFrom: '' }
      : { probability: chance, probabilityFrom: `${crm.title} default` };
  };
}
