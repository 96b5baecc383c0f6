import { type Argument, cellIn, looseCellIn } from '../arguments/scalar';
import { breakdown } from '../breakdown';
import { type CellReader, cellText, isBlank } from '../cell';
import { attempt, isFailure, refuse } from '../failure';
import type { Bands } from '../groups';
import { readArguments } from '../request';
import * as says from '../sentences';
import { statusText } from '../status';
import type { PublicFunction } from './function';
import { KPI_PARAMETER, OWN_ARGUMENTS, kpiNamed } from './kpi-argument';

const COLUMN = 'The column to split by: its header or canonical name, such as "Owner"';

export const breakdownFunction: PublicFunction = {
  name: 'BREAKDOWN',
  sheetsName: 'KPI_BREAKDOWN',
  summary:
    'A KPI for each value of a column: group, value, n, status. The total comes last and is measured, not averaged. "@bands", "10000,50000" splits a number column.',
  gives: 'table',
  live: true,
  parameters: [
    KPI_PARAMETER,
    { name: 'column', role: 'other', says: COLUMN, optional: false, example: '"Owner"' },
    OWN_ARGUMENTS,
  ],
  call: (args, desk, kpis) =>
    attempt(() => {
      const kpi = kpiNamed(args[0], desk, kpis);
      const column = cellText(cellIn('column', args[1], desk.cell) ?? refuse(says.missingArgument('column', COLUMN)));
      const { bands, rest } = takeBands(args.slice(2), desk.cell);
      const rows = breakdown(readArguments(kpi, rest, desk), column, bands);
      return [
        ['group', 'value', 'n', 'status'],
        ...rows.map(({ label, result, judgement }) =>
          isFailure(result)
            ? [label, result, '', statusText(judgement)]
            : [label, result.value, result.n ?? '', statusText(judgement)],
        ),
      ];
    }),
};

/** "@bands" belongs to the breakdown, not to the KPI: taken out of the pairs before the KPI reads its own arguments. */
function takeBands(args: readonly Argument[], read: CellReader): { bands: Bands | null; rest: readonly Argument[] } {
  const at = args.findIndex((raw) => cellText(oneCell(raw, read)).toLowerCase() === '@bands');
  if (at < 0) return { bands: null, rest: args };
  const cell = looseCellIn('@bands', args[at + 1], read);
  const words = isBlank(cell) ? [] : cellText(cell).split(/[,;]/);
  const bands = words.map((word) => (/^\s*-?\d+(\.\d+)?\s*$/.test(word) ? Number(word) : NaN));
  if (bands.length === 0 || bands.some((limit, i) => Number.isNaN(limit) || (i > 0 && limit <= bands[i - 1]!)))
    refuse(says.badBands(cell));
  return { bands, rest: [...args.slice(0, at), ...args.slice(at + 2)] };
}

const oneCell = (raw: Argument, read: CellReader) =>
  Array.isArray(raw) && (raw.length !== 1 || (raw[0] as unknown[]).length !== 1)
    ? null
    : looseCellIn('a filter or option name', raw, read);
