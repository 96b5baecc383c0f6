import type { Value } from '../answer';
import { dayArgument, isOmitted, isRange } from '../arguments/scalar';
import { readPairs } from '../arguments/pairs';
import { Connected } from '../connected';
import { isoDay } from '../day';
import { type Failure, attempt, isFailure, refuse } from '../failure';
import * as says from '../sentences';
import { statusText } from '../status';
import { fiveLines } from '../summary/five';
import type { Line } from '../summary/line';
import type { KindId } from '../tables/kinds/index';
import type { Source } from '../tables/source';
import { type Desk, setupPassed } from '../request';
import type { PublicFunction } from './function';

export const summaryFunction: PublicFunction = {
  name: 'SUMMARY',
  sheetsName: 'KPI_SUMMARY',
  summary: "The CEO's five: KPI, value, unit, change, status, owner, action, due.",
  gives: 'table',
  live: true,
  parameters: [
    {
      name: 'deals',
      role: 'table',
      says: 'The deals table with its header row; left out: the one connected in KPI setup (optional)',
      optional: true,
      example: 'Deals!A1:K5000',
    },
    {
      name: 'subscriptions',
      role: 'table',
      says: 'The subscriptions table with its header row (optional)',
      optional: true,
      example: 'Subscriptions!A1:F500',
    },
    {
      name: 'as_of',
      role: 'as_of',
      says: 'The day the numbers are for; left out: today (optional)',
      optional: true,
      example: '"2026-06-30"',
    },
    {
      name: 'name_value',
      role: 'pairs',
      says: '"@setup" and the range KPI_SETUP (optional)',
      optional: true,
      example: '"@setup", KPI_SETUP',
    },
  ],
  call: (args, desk, kpis) =>
    attempt(() => {
      const connected = connectedBy(args, desk);
      const { setup, sources } = connected;
      const given = dayArgument('as_of', args[2], desk.cell);
      const today = given ?? setup.options.asOf ?? desk.today();
      const dated =
        given === undefined
          ? connected
          : new Connected({ ...setup, options: { ...setup.options, asOf: today } }, sources);
      const lines = fiveLines(kpis, dated, today);
      return [['KPI', 'value', 'unit', 'change', 'status', 'owner', 'action', 'due'], ...lines.map(row)];
    }),
};

function connectedBy(args: readonly unknown[], desk: Desk): Connected {
  const sources: Partial<Record<KindId, Source>> = {};
  (['deals', 'subscriptions'] as const).forEach((kind, i) => {
    if (isOmitted(args[i])) return;
    const range = args[i];
    if (!isRange(range)) refuse(says.noTable(kind));
    sources[kind] = { name: kind, rows: range, cell: desk.cell };
  });
  const { options, filters, odd } = readPairs(
    args.slice(3).filter((raw) => !isOmitted(raw)),
    desk.cell,
  );
  if (odd !== undefined) refuse(says.oddPairs(odd));
  if (filters.length > 0) refuse(says.unknownOption(filters[0]!.name, ['@setup']));
  for (const name of options.keys()) if (name !== '@setup') refuse(says.unknownOption(name, ['@setup']));
  if (Object.keys(sources).length === 0) {
    const connected = desk.connected();
    return isFailure(connected) ? refuse(connected) : connected;
  }
  return new Connected(setupPassed(options.get('@setup'), desk), sources);
}

function row({ kpi, result, verdict, terms, due }: Line): (Value | Failure)[] {
  const { change, judgement } = verdict;
  return [
    kpi.title,
    isFailure(result) ? result : result.value,
    kpi.unit,
    isFailure(change) ? '' : change.value,
    statusText(judgement),
    terms.owner,
    due === null ? '' : terms.action,
    due === null ? '' : isoDay(due),
  ];
}
