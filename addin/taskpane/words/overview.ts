import { count, plural } from './count';

export const welcome = {
  title: 'Five numbers, who acts, by when',
  says: 'Point Sales KPI at a CRM export in this workbook: it computes the five numbers a CEO needs and names owner, action and date where one slips.',
  useMine: 'Use my data',
  trySample: 'Try with sample data',
  inserting: 'Adding sample data …',
  sampleNote: 'The sample adds two tabs, Deals and Subscriptions. Delete them whenever you like.',
  privacy: 'Nothing leaves the workbook.',
} as const;

export const overview = {
  asOf: (day: string, time: string) => `As of ${day} · read at ${time}`,
  write: 'Write CEO summary',
  writing: 'Writing CEO summary …',
  written: 'CEO summary written. It is the tab in front of you, ready to print or share.',
  notAvailable: 'n/a',
  change: (change: string, against: string) => `${change} vs ${against}`,
  noChange: 'No change to compare yet',
  thresholds: (text: string) => `Green / amber: ${text}`,
  next: (period: string, value: string) => `Next period (${period}): ${value}`,
  setUp: 'Open Data',
  owner: 'Owner',
  due: 'Due',
  action: 'Action',
  nobodyYet: (role: string) => `Nobody yet (${role})`,
  nameOne: 'Name one',
  nameOneFor: (title: string) => `Name one: ${title}`,
  noTrend: 'No trend yet.',
  trend: (points: number, step: string, first: string, last: string, least: string, most: string) =>
    `Trend over ${points} ${step}s: from ${first} to ${last}, between ${least} and ${most}.`,
} as const;

export const health = {
  title: 'What the numbers stand on',
  good: 'in order',
  attention: 'needs attention',
  functions: 'Functions are loaded',
  noFunctions: 'Functions are not loaded: close the workbook and open it again. Numbers in this pane are not affected.',
  automatic: 'Calculation is automatic',
  manual:
    'Calculation is manual, so formulas may be old: press F9, or choose Formulas › Calculation Options › Automatic',
  unknown: 'The spreadsheet did not say how it calculates',
  table: (title: string, rows: number, crm: string | null) =>
    `${title}: ${plural(rows, 'row')}, ${crm ? `recognised as ${crm}` : 'recognised by its headers'}`,
  leftOut: (reasons: number) => `Rows left out: ${plural(reasons, 'reason')}`,
  nothingLeftOut: 'No row was left out',
  leftOutOf: (rows: number, says: string) => `${count(rows)} ${says}`,
} as const;
