import { type CellReader, cellText, isBlank } from '../cell';
import { refuse } from '../failure';
import * as says from '../sentences';
import type { Setup } from '../setup/setup';
import type { StageMeaning } from '../tables/words';
import { type Argument, countArgument, looseCellIn } from './scalar';

/** Options that every measured function takes. */
export const COMMON = [
  '@variant',
  '@setup',
  '@minimum_n',
  '@qualified_from',
  '@won',
  '@lost',
  '@open',
  '@dates',
  '@fiscal_start',
] as const;

/** The setup with what the formula's own options say. The same object where they say nothing. */
export function withOptions(setup: Setup, options: ReadonlyMap<string, Argument>, read: CellReader): Setup {
  let changed = setup;
  const text = (name: string): string | undefined => {
    if (!options.has(name)) return undefined;
    const cell = looseCellIn(name, options.get(name), read);
    return isBlank(cell) ? refuse(says.blankArgument(name)) : cellText(cell);
  };
  const put = (more: Partial<Setup['options']>) => (changed = { ...changed, options: { ...changed.options, ...more } });
  const stages: Record<string, StageMeaning> = {};
  for (const meaning of ['won', 'lost', 'open'] as const)
    for (const stage of (text(`@${meaning}`) ?? '').split(','))
      if (stage.trim() !== '') stages[stage.trim().toLowerCase()] = meaning;
  if (Object.keys(stages).length > 0) changed = { ...changed, stages: { ...changed.stages, ...stages } };
  const qualifiedFrom = text('@qualified_from');
  if (qualifiedFrom !== undefined) put({ qualifiedFrom });
  const dates = text('@dates')?.toUpperCase();
  if (dates !== undefined)
    put({
      dates: dates === 'DMY' || dates === 'MDY' ? dates : refuse(says.unknownValue('@dates', dates, ['DMY', 'MDY'])),
    });
  const fiscalStart = countArgument('@fiscal_start', options.get('@fiscal_start'), read, 12);
  if (fiscalStart !== undefined) put({ fiscalStart });
  const none = countArgument('@minimum_n', options.get('@minimum_n'), read, 1_000_000);
  if (none !== undefined) put({ sample: { none, small: Math.max(none, changed.options.sample.small) } });
  return changed;
}
