import { TODAY, ask, refusal } from './ask';

export const HEADER = ['Deal ID', 'Stage', 'Amount', 'Created Date', 'Close Date', 'Owner'];
export const WON = ['1', 'Closed Won', 100, TODAY - 40, TODAY - 10, 'Ana'];
export const LOST = ['2', 'Closed Lost', 50, TODAY - 40, TODAY - 10, 'Ben'];
export const OPEN = ['3', 'Proposal', 900, TODAY - 20, TODAY + 30, 'Ana'];
export const DEALS = [HEADER, WON, LOST, OPEN];
export const SUBSCRIPTIONS = [
  ['Account', 'Start Date', 'End Date', 'MRR'],
  ['A', TODAY - 500, '', 100],
];

/** A copy of the table with one cell changed, rows and columns counted from 0. */
export const withCell = (row: number, column: string, cell: unknown) =>
  DEALS.map((cells, at) => (at === row ? cells.map((old, i) => (HEADER[i] === column ? cell : old)) : cells));
export const withHeader = (from: string, to: string) =>
  DEALS.map((cells, at) => (at === 0 ? cells.map((h) => (h === from ? to : h)) : cells));

/** The refusal of a win rate, and of a coverage, asked with these arguments. */
export const rate = (...args: unknown[]) => refusal(ask('WIN_RATE', ...args));
export const coverage = (...args: unknown[]) => refusal(ask('PIPELINE_COVERAGE', ...args));
