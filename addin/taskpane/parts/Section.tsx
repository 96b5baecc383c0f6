import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  section: {
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
  },
  title: { margin: 0 },
  says: { display: 'block', color: tokens.colorNeutralForeground3 },
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
        {says && (
          <Text size={200} className={styles.says}>
            {says}
          </Text>
        )}
      </div>
      {children}
    </section>
  );
}
