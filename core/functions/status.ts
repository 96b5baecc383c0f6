import { numberArgument } from '../arguments/scalar';
import { type Failure, attempt, isFailure, refuse } from '../failure';
import type { Kpi } from '../kpi';
import * as says from '../sentences';
import { setupOf } from '../setup/kpi-setup';
import { emptySetup } from '../setup/setup';
import { colourOf } from '../status';
import type { PublicFunction } from './function';
import { KPI_PARAMETER, kpiNamed } from './kpi-argument';

export const statusFunction: PublicFunction = {
  name: 'STATUS',
  sheetsName: 'KPI_STATUS',
  summary:
    'The status of a value, green, amber or red, by the thresholds of the setup (the defaults where there is none).',
  gives: 'text',
  live: true,
  parameters: [
    KPI_PARAMETER,
    { name: 'value', role: 'other', says: 'The value to judge', optional: false, example: '2.8' },
    {
      name: 'reference',
      role: 'other',
      says: 'What it was before, for a KPI judged by its change; the share of the period gone by, for one judged by pace; what the target asks for, for one judged by need (optional)',
      optional: true,
      example: '3.1',
    },
  ],
  call: (args, desk, kpis) =>
    attempt(() => {
      const kpi = kpiNamed(args[0], desk, kpis);
      const value =
        numberArgument('value', args[1], desk.cell) ?? refuse(says.missingArgument('value', 'the value to judge'));
      const reference = numberArgument('reference', args[2], desk.cell);
      const connected = desk.connected();
      // Without a setup the defaults hold; one that cannot be read is no reason to judge by others.
      if (isFailure(connected) && connected.code !== 'not-set-up') refuse(connected);
      const { thresholds } = setupOf(kpi, isFailure(connected) ? emptySetup : connected.setup);
      if (!kpi.judge || !thresholds)
        refuse(
          says.unknownValue(
            'kpi',
            kpi.id,
            kpis.filter((k) => k.judge).map((k) => k.id),
          ),
        );
      const held = heldAgainst(kpi, value, reference);
      return isFailure(held) ? held : colourOf(held, thresholds, kpi.direction);
    }),
};

const REFERENCE = {
  pace: 'by its pace: give the share of the period gone by',
  points: 'by its change: give the value before',
  percent: 'by its change: give the value before',
  need: 'against what the target asks for: give that amount',
} as const;

function heldAgainst(kpi: Kpi, value: number, reference: number | undefined): number | Failure {
  if (kpi.judge!.by === 'level' || kpi.judge!.by === 'part') return value;
  if (reference === undefined)
    return says.missingArgument('reference', `${kpi.title} is judged ${REFERENCE[kpi.judge!.by]}`);
  if (kpi.judge!.by === 'percent' || kpi.judge!.by === 'need') {
    if (reference === 0) return says.zeroDivisor('reference', 'STATUS');
    return value / reference - (kpi.judge!.by === 'percent' ? 1 : 0);
  }
  return value - reference;
}
