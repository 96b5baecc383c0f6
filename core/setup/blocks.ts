/** The blocks of the `KPI Setup` tab, top to bottom: title, then a header row, then rows. Read by title and header, never by position. */
export const BLOCKS = {
  Options: ['Option', 'Value', 'What it means'],
  Targets: ['Period', 'Owner', 'Amount'],
  Sources: ['Table', 'Tab', 'Excel table'],
  Columns: ['Table', 'Field', 'Header'],
  Stages: ['Stage', 'Means'],
  KPIs: [
    ...['KPI', 'Title', 'On', 'Owner', 'Escalation', 'Cadence', 'Green', 'Amber', 'Action', 'Days'],
    ...['Scope', 'Green up to', 'Amber up to', 'Defined by', 'Reviewed by'],
  ],
  People: ['Person', 'E-mail'],
  Metrics: ['Metric', 'Linked to revenue', 'Decision it enables', 'Reviewed', 'Archived on'],
  Snoozes: ['KPI', 'Scope', 'Since', 'Until', 'Reason', 'By'],
} as const satisfies Record<string, readonly string[]>;

export type BlockName = keyof typeof BLOCKS;
export const BLOCK_NAMES = Object.keys(BLOCKS) as BlockName[];

/** What tells one row of a block from another; no two rows may share it. */
export const KEYS: Readonly<Record<BlockName, readonly string[]>> = {
  Options: ['Option'],
  Targets: ['Period', 'Owner'],
  Sources: ['Table'],
  Columns: ['Table', 'Field'],
  Stages: ['Stage'],
  KPIs: ['KPI', 'Scope'],
  People: ['Person'],
  Metrics: ['Metric'],
  Snoozes: ['KPI', 'Scope'],
};

/** Columns that people read and the product does not. */
export const FOR_PEOPLE: readonly string[] = ['Title', 'What it means'];

/** Columns that came later: a tab of an older version lacks them, and their defaults stand in. */
export const SINCE: Readonly<Partial<Record<BlockName, Readonly<Record<string, number>>>>> = {
  Targets: { Owner: 1 },
  KPIs: { Escalation: 1, Scope: 2, 'Green up to': 2, 'Amber up to': 2, 'Defined by': 2, 'Reviewed by': 2 },
};

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
  audited: ['last audit', 'the day the metrics were last audited; due every quarter'],
} as const;
