import { plural } from './count';

export const kpis = {
  five: "The CEO's five",
  layers: {
    outreach: 'Outreach',
    pipeline: 'Pipeline',
    conversion: 'Conversion',
    revenue: 'Revenue',
  },
  on: (on: number) =>
    on > 10
      ? `${on} KPIs are on. Switch some off: above 10, nobody acts on them.`
      : `${plural(on, 'KPI')} on. Keep it at 5 to 8, so that each is acted on.`,
  off: 'Off',
  nobody: 'Nobody yet',
  now: (value: string) => `Now ${value}`,
  computing: '…',
  unsaved: 'not saved',
  active: 'Track this KPI',
  owner: 'Owner',
  ownerHint: (role: string) => `One person. Proposed: ${role}`,
  nobodyYet: 'Nobody yet: a breach would reach no one.',
  green: { higher: 'Green from', lower: 'Green up to' },
  amber: { higher: 'Amber from', lower: 'Amber up to' },
  contextOnly: 'Context only: it is not judged.',
  most: (green: string, amber: string) => `Upper ends stay at ${green} (green) and ${amber} (amber).`,
  judged: {
    level: 'Judged by its value.',
    pace: 'Judged by its lead over the share of the period gone by, in points.',
    points: (against: string) => `Judged by its change against the ${against}, in points.`,
    percent: (against: string) => `Judged by its change against the ${against}, in percent.`,
    part: (part: string) => `Judged by: ${part}.`,
    need: 'Judged as a multiple of what the target asks for.',
  },
  units: { minutes: 'min', hours: 'h', days: 'days', months: 'months', score: 'of 100' },
  source: (source: string) => `Source: ${source}`,
  greenFirst: {
    higher: 'Green must be at least amber: higher is better here.',
    lower: 'Green must be at most amber: lower is better here.',
  },
  action: 'Action on a breach',
  actionHint: 'Empty: the proposed action',
  days: 'Days to act',
  badDays: 'A whole number from 1 to 365.',
  cadence: 'Review',
  cadences: { daily: 'daily', weekly: 'weekly', monthly: 'monthly', quarterly: 'quarterly' },
  save: 'Save',
  discard: 'Discard',
  saved: (title: string) => `${title} saved.`,
  undone: (title: string) => `${title} is as it was before.`,
  repair: (title: string) => `${title} is not saved: correct the marked fields first.`,
} as const;
