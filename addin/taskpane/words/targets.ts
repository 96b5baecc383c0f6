import { PERIOD_FORMS } from '../../../core/index';
import { plural } from './count';

/** How the period of a target may be written: every form but those that move on with the day. */
export const targetPeriods = PERIOD_FORMS.replace(/, "this quarter".*$/, '')
  .replace(/"/g, '')
  .replace(/, (\S+)$/, ' or $1');

export const targets = {
  title: 'Targets',
  says: 'Coverage, attainment and pace are measured against them. A quarter may stand beside its months and its year.',
  none: 'No target yet. Without one, coverage and attainment cannot be told.',
  company: 'Whole company',
  days: (first: string, last: string) => `${first} to ${last}`,
  overlaps: (other: string) => `Overlaps with ${other}: keep one of the two.`,
  edit: (target: string) => `Edit ${target}`,
  remove: (target: string) => `Remove ${target}`,
  removed: (target: string) => `${target} removed.`,
  saved: (target: string) => `${target} saved.`,
  added: (target: string) => `${target} added.`,
  named: (period: string, owner: string) => (owner === '' ? `Target ${period}` : `Target ${period} of ${owner}`),
  add: 'Add a target',
  addButton: 'Add target',
  save: 'Save target',
  cancel: 'Cancel',
  period: 'Period',
  periodHint: `A period is written as ${targetPeriods}.`,
  owner: 'Owner',
  ownerHint: 'Empty: the whole company',
  amount: 'Amount',
  repair: 'Not saved: correct the marked fields first.',
  paste: 'Take targets from the sheet',
  pasteSays:
    'Select the rows in the sheet, with period, amount and perhaps owner, then read them here. A header row may come first.',
  read: 'Read the selection',
  nothingSelected: 'Nothing is selected that could be a target: select rows with a period and an amount.',
  preview: (rows: number) => `${plural(rows, 'row')} read`,
  leave: (row: string) => `Leave out ${row}`,
  asMonth: (month: string) => `a date, read as the month ${month}`,
  replaces: (amount: string) => `replaces ${amount}`,
  same: 'stands there already',
  fine: 'new',
  blank: 'blank',
  wrong: (rows: number) => `${plural(rows, 'row')} cannot be added.`,
  addRows: (rows: number) => `Add ${plural(rows, 'target')}`,
  addedRows: (rows: number) => `${plural(rows, 'target')} added.`,
  drop: 'Discard these rows',
} as const;
