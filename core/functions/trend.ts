import { cellIn, countArgument } from '../arguments/scalar';
import { attempt, isFailure, refuse } from '../failure';
import { readRequest } from '../request';
import * as says from '../sentences';
import { STEPS, type Step, trendOf } from '../trend';
import type { PublicFunction } from './function';
import { KPI_PARAMETER, OWN_ARGUMENTS, kpiNamed } from './kpi-argument';

const MOST_POINTS = 260;

export const trendFunction: PublicFunction = {
  name: 'TREND',
  sheetsName: 'KPI_TREND',
  summary:
    'A KPI at equally spaced days up to as_of: date, value, number of observations. Rebuilt from the dates in the table; all open deals count at every point.',
  gives: 'table',
  live: true,
  parameters: [
    KPI_PARAMETER,
    { name: 'points', role: 'other', says: `How many points, 1 to ${MOST_POINTS}`, optional: false, example: '12' },
    { name: 'step', role: 'other', says: '"week", "month" or "quarter"', optional: false, example: '"week"' },
    OWN_ARGUMENTS,
  ],
  call: (args, desk, kpis) =>
    attempt(() => {
      const kpi = kpiNamed(args[0], desk, kpis);
      const points =
        countArgument('points', args[1], desk.cell, MOST_POINTS) ??
        refuse(says.missingArgument('points', 'how many points to show'));
      const step = cellIn('step', args[2], desk.cell);
      if (!STEPS.includes(step as Step))
        refuse(
          step === undefined
            ? says.missingArgument('step', '"week", "month" or "quarter"')
            : says.unknownValue('step', step, STEPS),
        );
      const trend = trendOf(readRequest(kpi, args.slice(3), desk), points, step as Step);
      return [
        ['date', 'value', 'n'],
        ...trend.map(({ asOf, result }) =>
          isFailure(result) ? [asOf, result, ''] : [asOf, result.value, result.n ?? ''],
        ),
      ];
    }),
};
