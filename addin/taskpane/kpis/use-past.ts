import { useEffect, useState } from 'react';
import { type Connected, type Day, type Kpi, type PastVerdict, pastVerdicts } from '../../../core/index';

/** What a row was in each of the last 12 weeks: measured once, whatever is typed. null: not yet. */
export function usePast(kpi: Kpi, scope: string, connected: Connected, today: Day): readonly PastVerdict[] | null {
  const [past, setPast] = useState<{ of: Connected; weeks: readonly PastVerdict[] } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() =>
      setPast({ of: connected, weeks: kpi.thresholds ? pastVerdicts(kpi, connected, today, scope) : [] }),
    );
    return () => clearTimeout(timer);
  }, [kpi, scope, connected, today]);
  return past?.of === connected ? past.weeks : null;
}
