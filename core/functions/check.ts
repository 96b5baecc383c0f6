import { COMMON, withOptions } from '../arguments/options';
import { readPairs } from '../arguments/pairs';
import { type Argument, isOmitted, isRange, looseCellIn } from '../arguments/scalar';
import { cellText } from '../cell';
import { dataIssues } from '../check/data-issues';
import { openAsLikeliest } from '../check/kind-of';
import { attempt, isFailure, refuse } from '../failure';
import { type Desk, setupPassed } from '../request';
import * as says from '../sentences';
import { type Setup, readingRules } from '../setup/setup';
import { showValue } from '../show';
import { type KindId, kinds } from '../tables/kinds/index';
import { openTable } from '../tables/open';
import type { Table } from '../tables/table';
import type { PublicFunction } from './function';

const OPTIONS = [...COMMON.filter((name) => !/variant|minimum|fiscal/.test(name)), '@table'];
const KINDS = Object.keys(kinds) as KindId[];

export const checkFunction: PublicFunction = {
  name: 'CHECK',
  sheetsName: 'KPI_CHECK',
  summary: 'What is wrong with a table: row, column, problem, what it affects, how to fix it. The gravest come first.',
  gives: 'table',
  live: true,
  parameters: [
    {
      name: 'table',
      role: 'table',
      says: 'The table with its header row; left out: the deals connected in KPI setup (optional)',
      optional: true,
      example: 'Deals!A1:K5000',
    },
    {
      name: 'name_value',
      role: 'pairs',
      says: `Pairs of name and value: "@setup" and the range KPI_SETUP, "@table" and what it holds (${KINDS.join(', ')}), "@dates", "DMY" or "MDY" (optional)`,
      optional: true,
      example: '"@table", "deals"',
    },
  ],
  call: (args, desk) =>
    attempt(() => {
      const { table, setup } = tableOf(args, desk);
      const issues = dataIssues(table, setup.options.asOf ?? desk.today());
      const header = ['row', 'column', 'problem', 'affects', 'fix'];
      if (issues.length === 0) return [header, ['', '', nothingWrong(table), '', '']];
      return [header, ...issues.map((i) => [i.row ?? '', i.column, i.problem, i.affects, i.fix])];
    }),
};

const nothingWrong = ({ size, kind, recognition }: Table): string =>
  `nothing wrong: ${showValue(size, 'count')} ${size === 1 ? 'row' : 'rows'} of ${kind.id.replace('_', ' ')} (${recognition.crm.title})`;

function tableOf(args: readonly Argument[], desk: Desk): { table: Table; setup: Setup } {
  const { options, filters, odd } = readPairs(
    args.slice(1).filter((raw) => !isOmitted(raw)),
    desk.cell,
  );
  if (odd !== undefined) refuse(says.oddPairs(odd));
  for (const name of [...filters.map((filter) => filter.name), ...options.keys()])
    if (!OPTIONS.includes(name)) refuse(says.unknownOption(name, OPTIONS));
  const wanted = options.has('@table') ? kindNamed(options.get('@table'), desk) : null;
  const [range] = args;
  if (isOmitted(range)) {
    const connected = desk.connected();
    if (isFailure(connected)) refuse(connected);
    return { table: connected.table(wanted ?? 'deals'), setup: connected.setup };
  }
  if (!isRange(range)) refuse(says.noTable(wanted ?? 'deals'));
  const setup = withOptions(setupPassed(options.get('@setup'), desk), options, desk.cell);
  const source = { name: wanted ?? 'deals', rows: range, cell: desk.cell };
  const rules = (kind: KindId) => readingRules(setup, kind);
  const likeliest = wanted ? null : openAsLikeliest(source, rules);
  const kind = wanted ?? 'deals';
  const table = likeliest ?? openTable<string>(kinds[kind], source, rules(kind));
  return table.size === 0 ? refuse(says.noRows(table.name)) : { table, setup };
}

function kindNamed(raw: Argument, desk: Desk): KindId {
  const cell = looseCellIn('@table', raw, desk.cell);
  const name = cellText(cell).toLowerCase().replace(' ', '_');
  return KINDS.find((kind) => kind === name) ?? refuse(says.unknownValue('@table', cell, KINDS));
}
