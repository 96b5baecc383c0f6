import type { Day } from '../day';
import { OPTION_NAMES } from './blocks';
import type { Row } from './row';
import { type Options, emptySetup } from './setup';

const named = (rows: readonly Row[], name: keyof typeof OPTION_NAMES): Row | undefined =>
  rows.find((row) => row.text('Option').toLowerCase() === OPTION_NAMES[name][0]);

export function readOptions(rows: readonly Row[]): Options {
  const at = (name: keyof typeof OPTION_NAMES): Row | undefined => named(rows, name);
  const defaults = emptySetup.options;
  const dates = at('dates')?.text('Value').toUpperCase() ?? '';
  if (dates !== '' && dates !== 'DMY' && dates !== 'MDY')
    at('dates')!.refuse('Value', `"${dates}" must be DMY, MDY or empty`);
  const none = at('minimum')?.whole('Value', 1, 1_000_000) ?? defaults.sample.none;
  return {
    company: at('company')?.text('Value') ?? '',
    currency: at('currency')?.text('Value') ?? '',
    fiscalStart: at('fiscalStart')?.whole('Value', 1, 12) ?? 1,
    asOf: at('asOf')?.day('Value') ?? null,
    dates: dates === '' ? null : (dates as 'DMY' | 'MDY'),
    qualifiedFrom: at('qualifiedFrom')?.text('Value') ?? '',
    sample: { none, small: Math.max(none, at('small')?.whole('Value', 1, 1_000_000) ?? defaults.sample.small) },
  };
}

export const readAudited = (rows: readonly Row[]): Day | null => named(rows, 'audited')?.day('Value') ?? null;
