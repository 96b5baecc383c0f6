import { ProgressBar, Text, makeStyles, tokens } from '@fluentui/react-components';
import { words } from '../words';
import type { Measuring } from './use-measured';

const useStyles = makeStyles({ says: { color: tokens.colorNeutralForeground3 } });

/** How far the measuring is; nothing once it is through. */
export function MeasuringBar({ measuring: { done, total, complete } }: { measuring: Measuring }) {
  const styles = useStyles();
  if (complete) return null;
  const says = words.review.measuring(done, total);
  return (
    <div>
      <Text size={200} className={styles.says}>
        {says}
      </Text>
      <ProgressBar value={done / total} aria-label={says} />
    </div>
  );
}
