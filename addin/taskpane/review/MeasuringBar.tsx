import { ProgressBar } from '@fluentui/react-components';
import { Quiet } from '../parts/Quiet';
import { words } from '../words';
import type { Measuring } from './use-measured';

/** How far the measuring is; nothing once it is through. */
export function MeasuringBar({ measuring: { done, total, complete } }: { measuring: Measuring }) {
  if (complete) return null;
  const says = words.review.measuring(done, total);
  return (
    <div>
      <Quiet>{says}</Quiet>
      <ProgressBar value={done / total} aria-label={says} />
    </div>
  );
}
