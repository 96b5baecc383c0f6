import { Text, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Quiet } from './Quiet';
import { surface } from './surface';

const useStyles = makeStyles({
  card: {
    ...surface,
    padding: '10px 12px 12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    overflowWrap: 'anywhere',
  },
  quiet: { backgroundColor: 'transparent' },
  head: { display: 'flex', alignItems: 'start', justifyContent: 'space-between', gap: '8px' },
  names: { minWidth: 0, display: 'flex', flexDirection: 'column' },
  title: { margin: 0 },
});

interface Props {
  readonly title: string;
  readonly level?: 'h2' | 'h3';
  /** A quiet line under the title. */
  readonly says?: string;
  /** Beside the title, such as a status. */
  readonly mark?: ReactNode;
  /** Steps back behind its neighbours. */
  readonly quiet?: boolean;
  readonly children?: ReactNode;
}

/** One thing to look at, with what can be done about it. */
export function Card({ title, level = 'h3', says, mark, quiet = false, children }: Props) {
  const styles = useStyles();
  return (
    <article className={mergeClasses(styles.card, quiet && styles.quiet)} aria-label={title}>
      <div className={styles.head}>
        <div className={styles.names}>
          <Text as={level} weight="semibold" className={styles.title}>
            {title}
          </Text>
          {says && <Quiet>{says}</Quiet>}
        </div>
        {mark}
      </div>
      {children}
    </article>
  );
}
