import { AccordionHeader, AccordionItem, AccordionPanel, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { surface } from './surface';

const useStyles = makeStyles({
  card: surface,
  // Fluent's header button does not let its content shrink by itself.
  header: { '& > button': { paddingRight: '10px' }, '& > button > :last-child': { flexGrow: 1, minWidth: 0 } },
  head: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '6px 0',
    textAlign: 'left',
  },
  names: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  panel: { margin: '0 12px 12px', display: 'flex', flexDirection: 'column', gap: '12px', overflowWrap: 'anywhere' },
});

interface Props {
  /** Its name in the accordion. */
  readonly value: string;
  readonly id?: string;
  /** What it is, in a line or two that are read while it is closed. */
  readonly names: ReactNode;
  /** Beside the names, such as a status. */
  readonly mark?: ReactNode;
  readonly children: ReactNode;
}

/** One thing of a list in an accordion, opened to be worked on. */
export function FoldingCard({ value, id, names, mark, children }: Props) {
  const styles = useStyles();
  return (
    <AccordionItem value={value} id={id} className={styles.card}>
      <AccordionHeader className={styles.header}>
        <span className={styles.head}>
          <span className={styles.names}>{names}</span>
          {mark}
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
