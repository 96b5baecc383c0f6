import { Text, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isoDay } from '../../../core/index';
import { FoldingCard } from '../parts/FoldingCard';
import { Quiet } from '../parts/Quiet';
import { words } from '../words';
import { Answers } from './Answers';
import type { ItemNow } from './audit-now';
import { VerdictBadge } from './VerdictBadge';

const useStyles = makeStyles({ list: { margin: '2px 0 0', padding: 0, listStyleType: 'none' } });

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
    <FoldingCard
      value={key}
      names={
        <>
          <Text weight="semibold">{title}</Text>
          {!kpi && <Quiet>{words.audit.metric}</Quiet>}
        </>
      }
      mark={<VerdictBadge verdict={verdict} />}
    >
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
    </FoldingCard>
  );
}
