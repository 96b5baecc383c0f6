import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular, EditRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { isoDay, overlapping, showValue } from '../../../core/index';
import { words } from '../words';
import { type Target, inOrder, sameTarget, windowOf } from './target-draft';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    paddingBlock: '6px',
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  row: { display: 'flex', alignItems: 'center', gap: '4px' },
  period: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  amount: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly targets: readonly Target[];
  readonly fiscalStart: number;
  readonly currency: string;
  readonly busy: boolean;
  readonly editing: Target | null;
  readonly onEdit: (target: Target) => void;
  readonly onRemove: (target: Target) => void;
  /** The form of the one being edited. */
  readonly children: ReactNode;
}

/** The targets by their days; those that stand in each other's way are named. */
export function TargetList({ targets, fiscalStart, currency, busy, editing, onEdit, onRemove, children }: Props) {
  const styles = useStyles();
  const says = words.targets;
  return (
    <ul className={styles.list} aria-label={says.title}>
      {inOrder(targets, fiscalStart).map((target) => {
        const { period, owner, amount } = target;
        const name = says.named(period, owner);
        const window = windowOf(period, fiscalStart);
        const other = overlapping(
          target,
          targets.filter((one) => one !== target),
          fiscalStart,
        );
        return (
          <li key={name} className={styles.item}>
            {editing && sameTarget(editing, target) ? (
              children
            ) : (
              <>
                <div className={styles.row}>
                  <Text weight="semibold" className={styles.period}>
                    {period}
                  </Text>
                  <Text className={styles.amount}>{showValue(amount, 'currency', currency)}</Text>
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<EditRegular />}
                    aria-label={says.edit(name)}
                    disabledFocusable={busy}
                    onClick={() => onEdit(target)}
                  />
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<DeleteRegular />}
                    aria-label={says.remove(name)}
                    disabledFocusable={busy}
                    onClick={() => onRemove(target)}
                  />
                </div>
                <Text block size={200} className={styles.quiet}>
                  {[owner || says.company, window ? says.days(isoDay(window.first), isoDay(window.last)) : '']
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
                {other && (
                  <Text block size={200} className={styles.problem}>
                    {says.overlaps(other.period)}
                  </Text>
                )}
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
