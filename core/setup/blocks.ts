/** The blocks of the `KPI Setup` tab, top to bottom: title, then a header row, then rows. Read by title and header, never by position. */
export const BLOCKS = {
  Options: ['Option', 'Value', 'What it means'],
  Targets: ['Period', 'Owner', 'Amount'],
  Sources: ['Table', 'Tab', 'Excel table'],
  Columns: ['Table', 'Field', 'Header'],
  Stages: ['Stage', 'Means'],
  KPIs: ['KPI', 'Title', 'On', 'Owner', 'Escalation', 'Cadence', 'Green', 'Amber', 'Action', 'Days'],
} as const;

export type BlockName = keyof typeof BLOCKS;

export const SETUP_TAB = 'KPI Setup';

/** The options, as they are written; the explanation stands beside each. */
export const OPTION_NAMES = {
  company: ['company', 'printed above the CEO summary'],
  currency: ['currency sign', 'printed before amounts, such as $ or €'],
  fiscalStart: ['fiscal year starts in month', '1 to 12'],
  asOf: ['as of', 'a fixed day; empty = today'],
  dates: ['date order', 'DMY or MDY, for dates written with numbers; empty = decided per column'],
  qualifiedFrom: ['qualified from stage', 'the first stage that counts as qualified; empty = by the word list'],
  minimum: ['no status below', 'observations a rate needs for a status'],
  small: ['small sample below', 'observations below which a status is marked'],
} as const;
