import { cellIn, periodArgument } from '../arguments/scalar';
import { cellText } from '../cell';
import { attempt, isFailure, refuse } from '../failure';
import * as says from '../sentences';
import { neededTarget } from '../setup/target';
import type { PublicFunction } from './function';

export const targetFunction: PublicFunction = {
  name: 'TARGET',
  sheetsName: 'KPI_TARGET',
  summary: 'The revenue target of a period from the setup or the connected targets; of one owner where named.',
  gives: 'number',
  live: true,
  parameters: [
    {
      name: 'period',
      role: 'other',
      says: 'The period as text, such as "2026-Q3" or "this quarter"',
      optional: false,
      example: '"2026-Q3"',
    },
    {
      name: 'owner',
      role: 'other',
      says: 'Whose target; left out: the whole company (optional)',
      optional: true,
      example: '"Ana"',
    },
  ],
  call: (args, desk) =>
    attempt(() => {
      const connected = desk.connected();
      if (isFailure(connected)) refuse(connected);
      const { setup } = connected;
      const today = setup.options.asOf ?? desk.today();
      const period =
        periodArgument(args[0], desk.cell, today, setup.options.fiscalStart) ??
        refuse(says.missingArgument('period', 'text such as "2026-Q3"'));
      const owner = cellText(cellIn('owner', args[1], desk.cell));
      return neededTarget(setup, period, owner, today).amount;
    }),
};
