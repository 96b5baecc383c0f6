import type { Connected } from '../connected';
import type { Day } from '../day';
import { type Failure, fail, isFailure } from '../failure';
import type { Kpi } from '../kpi';
import { type Notation, PLAIN, showDay } from '../notation';
import { noFeeder, nothingConnected } from '../sentences';
import { feederOf } from '../system/candidates';
import { type Feeder, ceoSummary } from './ceo-summary';
import { fiveLines } from './five';
import { lineOf } from './line';
import type { Plan } from '../plan/plan';

/** The CEO tab of a workbook, or why there is nothing to write: a tab of five errors would take the place of the former one. */
export function ceoTab(
  kpis: readonly Kpi[],
  connected: Connected,
  today: Day,
  notation: Notation = PLAIN,
): Plan | Failure {
  if (Object.keys(connected.setup.sources).length === 0) return nothingConnected();
  const lines = fiveLines(kpis, connected, today);
  const computed = lines.some(({ result }) => !isFailure(result));
  if (!computed) {
    const first = lines[0]?.result;
    return first && isFailure(first) ? first : fail('no-data', 'Nothing could be computed: no KPI of the five is on.');
  }
  const asOf = connected.setup.options.asOf ?? today;
  const stamp = { sources: connected.describe(notation), writtenAt: showDay(today, notation) };
  return ceoSummary(lines, feeder(kpis, connected, today), connected.setup, asOf, stamp, notation);
}

function feeder(kpis: readonly Kpi[], connected: Connected, today: Day): Feeder {
  const kpi = feederOf(kpis, (kind) => connected.has(kind));
  if (kpi === null) return noFeeder('a KPI of outreach', 'leads or outreach');
  const needed = kpi.tables.filter((kind) => !connected.has(kind));
  return needed.length > 0 ? noFeeder(kpi.title, needed.join(' or ')) : lineOf(kpi, connected, today);
}
