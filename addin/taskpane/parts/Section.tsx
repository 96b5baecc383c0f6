import { Text, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Quiet } from './Quiet';
import { surface } from './surface';

const useStyles = makeStyles({
  section: {
    ...surface,
    padding: '12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
  },
  title: { margin: 0 },
});

/** A titled card of a form. */
export function Section({ title, says, children }: { title: string; says?: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={title}>
      <div>
        <Text as="h2" weight="semibold" className={styles.title}>
          {title}
        </Text>
        {says && <Quiet block>{says}</Quiet>}
      </div>
      {children}
    </section>
  );
}
