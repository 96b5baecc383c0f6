import { type Decision, type Failure, type HistoryRow, type Log, isFailure } from '../../../core/index';

/** What a log holds; nothing where it cannot be read, which is said beside it. */
const entries = <T>(log: Log<T> | Failure): readonly T[] => (isFailure(log) ? [] : log.entries);

export const decisionsIn = ({ decisions }: { readonly decisions: Log<Decision> | Failure }) => entries(decisions);
export const historyIn = ({ history }: { readonly history: Log<HistoryRow> | Failure }) => entries(history);
