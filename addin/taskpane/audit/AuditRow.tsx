import { AccordionHeader, AccordionItem, AccordionPanel, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isoDay } from '../../../core/index';
import { words } from '../words';
import { Answers } from './Answers';
import type { ItemNow } from './audit-now';
import { VerdictBadge } from './VerdictBadge';

const useStyles = makeStyles({
  item: {
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
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
  quiet: { color: tokens.colorNeutralForeground3 },
  panel: { margin: '0 12px 12px', display: 'flex', flexDirection: 'column', gap: '12px', overflowWrap: 'anywhere' },
  list: { margin: '2px 0 0', padding: 0, listStyleType: 'none' },
});

interface Props {
  readonly item: ItemNow;
  readonly open: boolean;
  /** What can be done about it. */
  readonly children: ReactNode;
}

/** One metric under audit: its verdict, and inside why. */
export function AuditRow({ item, open, children }: Props) {
  const styles = useStyles();
  const { title, kpi, verdict, answers, decisions, key } = item;
  return (
    <AccordionItem value={key} className={styles.item}>
      <AccordionHeader className={styles.header}>
        <span className={styles.head}>
          <span className={styles.names}>
            <Text weight="semibold">{title}</Text>
            {!kpi && (
              <Text size={200} className={styles.quiet}>
                {words.audit.metric}
              </Text>
            )}
          </span>
          <VerdictBadge verdict={verdict} />
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        {open && (
          <>
            <Answers answers={answers} />
            {decisions.length > 0 && (
              <div>
                <Text size={200} weight="semibold">
                  {words.audit.decisions}
                </Text>
                <ul className={styles.list}>
                  {decisions.map(({ day, action, owner }, at) => (
                    <li key={at}>
                      <Text size={200}>{words.audit.decision(isoDay(day), action, owner)}</Text>
                    </li>
                  ))}
                </ul>
              </div>
            )}
            {children}
          </>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}
