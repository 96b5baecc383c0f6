import { dayArgument } from '../arguments/scalar';
import type { Connected } from '../connected';
import type { Day } from '../day';
import { type Result, evaluate } from '../evaluate';
import { type Failure, attempt, isFailure, refuse } from '../failure';
import { verdictOf } from '../judgement';
import type { Kpi } from '../kpi';
import { type Desk, type Request, readRequest } from '../request';
import { notMeasured, tooManyArguments } from '../sentences';
import { setupOf } from '../setup/kpi-setup';
import { type Tracked, diagnose } from '../system/diagnosis';
import type { Finding } from '../system/finding';
import { showLayer } from '../system/layers';
import { winRateByLeadVolume } from '../system/win-rate-by-lead-volume';
import type { PublicFunction } from './function';

export const diagnoseFunction: PublicFunction = {
  name: 'DIAGNOSE',
  sheetsName: 'KPI_DIAGNOSE',
  summary:
    'Where to act: from a breach in revenue down to the deepest breached layer, and what win rate and lead volume say together. Reads the connected workbook.',
  gives: 'table',
  live: true,
  parameters: [
    {
      name: 'as_of',
      role: 'as_of',
      says: 'The day to diagnose; left out: the day of the setup, else today (optional)',
      optional: true,
      example: '"2026-06-30"',
    },
  ],
  call: (args, desk, kpis) =>
    attempt(() => {
      if (args.slice(1).some((raw) => raw !== undefined && raw !== null)) refuse(tooManyArguments('DIAGNOSE'));
      const connected = desk.connected();
      if (isFailure(connected)) refuse(connected);
      const asOf = dayArgument('as_of', args[0], desk.cell) ?? connected.setup.options.asOf ?? desk.today();
      const findings = [...diagnose(trackedIn(connected, kpis, asOf, desk)), leadFinding(kpis, asOf, desk)];
      return [
        ['finding', 'because', 'act on layer'],
        ...findings.map(({ finding, because, actOn }) => [finding, because, actOn === null ? '' : showLayer(actOn)]),
      ];
    }),
};

/** The KPIs that are on, each with its verdict; without one where it cannot be computed. */
function trackedIn({ setup }: Connected, kpis: readonly Kpi[], asOf: Day, desk: Desk): readonly Tracked[] {
  return kpis
    .filter((kpi) => setupOf(kpi, setup).on)
    .map((kpi) => {
      const request = requestAt(kpi, asOf, desk);
      const judgement = isFailure(request)
        ? ({ status: 'not available', smallSample: false } as const)
        : verdictOf(request, evaluate(request), setupOf(kpi, setup).thresholds).judgement;
      return { title: kpi.title, layer: kpi.layer, governance: kpi.governance ?? false, judgement };
    });
}

/** The table-less form of a KPI, as of a day. */
function requestAt(kpi: Kpi, asOf: Day, desk: Desk): Request | Failure {
  return attempt(() => readRequest(kpi, [...kpi.tables.map(() => undefined), asOf], desk));
}

function leadFinding(kpis: readonly Kpi[], asOf: Day, desk: Desk): Finding {
  const win = twoWindows('win rate', kpis, asOf, desk);
  const leads = twoWindows('lead volume', kpis, asOf, desk);
  if (isFailure(win)) return { finding: 'Win rate not distinguishable', because: win.message, actOn: null };
  if (isFailure(leads)) return { finding: 'Lead volume not known', because: leads.message, actOn: null };
  return winRateByLeadVolume(
    { before: win.before.value, now: win.now.value, n: Math.min(win.before.n ?? 0, win.now.n ?? 0) },
    { before: leads.before.value, now: leads.now.value },
  );
}

function twoWindows(
  what: NonNullable<Kpi['diagnoses']>,
  kpis: readonly Kpi[],
  asOf: Day,
  desk: Desk,
): { before: Result; now: Result } | Failure {
  return attempt(() => {
    const kpi = kpis.find(({ diagnoses }) => diagnoses === what) ?? refuse(notMeasured(what));
    const request = requestAt(kpi, asOf, desk);
    if (isFailure(request)) return refuse(request);
    const days = request.span && 'days' in request.span ? request.span.days : 0;
    const [before, now] = [asOf - days, asOf].map((day) => evaluate(request, { asOf: day }));
    if (isFailure(now!)) return refuse(now);
    return isFailure(before!) ? refuse(before) : { before: before!, now: now! };
  });
}
