import { cellIn, dayArgument } from '../arguments/scalar';
import { attempt, refuse } from '../failure';
import { type PeriodKind, periodText } from '../period';
import * as says from '../sentences';
import type { PublicFunction } from './function';

const KINDS: readonly PeriodKind[] = ['month', 'quarter', 'year'];

export const periodFunction: PublicFunction = {
  name: 'PERIOD',
  sheetsName: 'KPI_PERIOD',
  summary: 'The calendar month, quarter or year of a date, as the text that the other functions take.',
  gives: 'text',
  live: false,
  parameters: [
    { name: 'date', role: 'other', says: 'The date', optional: false, example: '"2026-08-14"' },
    { name: 'kind', role: 'other', says: '"month", "quarter" or "year"', optional: false, example: '"quarter"' },
  ],
  call: (args, desk) =>
    attempt(() => {
      const day =
        dayArgument('date', args[0], desk.cell) ??
        refuse(says.missingArgument('date', 'a date cell or text such as "2026-08-14"'));
      const kind = cellIn('kind', args[1], desk.cell);
      if (!KINDS.includes(kind as PeriodKind))
        refuse(
          kind === undefined
            ? says.missingArgument('kind', '"month", "quarter" or "year"')
            : says.unknownValue('kind', kind, KINDS),
        );
      return periodText(day, kind as PeriodKind);
    }),
};
