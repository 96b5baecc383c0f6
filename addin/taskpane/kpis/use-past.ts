import { useEffect, useState } from 'react';
import { type Connected, type Day, type Kpi, type PastVerdict, eachPastVerdict } from '../../../core/index';
import { inPauses } from '../pauses';

/** What a row was in each of the last 12 weeks: measured once, whatever is typed, week by week in its pauses. null: not yet. */
export function usePast(kpi: Kpi, scope: string, connected: Connected, today: Day): readonly PastVerdict[] | null {
  const [past, setPast] = useState<{ of: Connected; weeks: readonly PastVerdict[] } | null>(null);
  useEffect(() => {
    const weeks: PastVerdict[] = [];
    const steps = kpi.thresholds ? eachPastVerdict(kpi, connected, today, scope) : weeks.values();
    return inPauses(
      steps,
      (week) => weeks.push(week),
      () => setPast({ of: connected, weeks }),
    );
  }, [kpi, scope, connected, today]);
  return past?.of === connected ? past.weeks : null;
}
