import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100%' },
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    padding: '12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    '> *': { flexShrink: 0 },
    // Fluent gives its fields a least width of their own, wider than half a pane.
    '& .fui-Input, & .fui-Input__input, & .fui-Select, & .fui-Select__select': { minWidth: 0, width: '100%' },
    '& .fui-Select__select': { textOverflow: 'ellipsis' },
  },
  footer: {
    flexShrink: 0,
    padding: '10px 12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** What scrolls, and what stays in reach below it. */
export function Page({ children, footer }: { children: ReactNode; footer?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <div className={styles.content}>{children}</div>
      {footer && <div className={styles.footer}>{footer}</div>}
    </div>
  );
}
