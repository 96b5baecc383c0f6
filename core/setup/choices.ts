import type { Cadence } from '../kpi';
import type { StageMeaning } from '../tables/words';

/** What a person may choose from in a cell of the setup. */
export const CADENCES: readonly Cadence[] = ['daily', 'weekly', 'monthly', 'quarterly'];
export const MEANINGS: readonly StageMeaning[] = ['open', 'unqualified', 'won', 'lost'];
