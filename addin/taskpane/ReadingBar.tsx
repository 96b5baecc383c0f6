import { Button, ProgressBar, Text, makeStyles, tokens } from '@fluentui/react-components';
import { tableTitle } from './table-title';
import { words } from './words';
import type { Reading } from './workbook';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    padding: '6px 12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
});

/** A reading of a table that takes more than a moment: how far it is, and a way to end it. */
export function ReadingBar({ reading, onStop }: { reading: Reading; onStop: () => void }) {
  const styles = useStyles();
  const { kind, done, total } = reading;
  const says = words.reading.progress(tableTitle(kind), done, total);
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <Text size={200}>{says}</Text>
        <Button size="small" onClick={onStop}>
          {words.reading.stop}
        </Button>
      </div>
      <ProgressBar value={done} max={Math.max(total, 1)} aria-label={says} />
    </div>
  );
}

/** One block of rows is read in a moment: only what needs a second one is shown. */
export const takesLong = (reading: Reading | null): reading is Reading => reading !== null && reading.done > 0;
