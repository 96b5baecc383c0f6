import type { Audited } from '../../../core/index';
import { Badge } from '../parts/Badge';
import { words } from '../words';

const LOOK = {
  keep: { tone: 'good', sign: '✓' },
  fix: { tone: 'warning', sign: '!' },
  archive: { tone: 'neutral', sign: '↓' },
} as const;

/** What the audit says of a metric; null: a log is missing, so it cannot say. */
export const VerdictBadge = ({ verdict }: { verdict: Audited['verdict'] | null }) =>
  verdict ? (
    <Badge {...LOOK[verdict]} word={words.audit.verdicts[verdict]} />
  ) : (
    <Badge tone="neutral" sign="?" word={words.audit.unknown} />
  );
