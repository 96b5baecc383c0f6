import { AccordionHeader, AccordionItem, AccordionPanel, Text, makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { type Kpi, type Line, type Setup, setupOf } from '../../../core/index';
import { StatusBadge } from '../parts/StatusBadge';
import { words } from '../words';
import type { Editing } from './editing';
import { KpiEditor } from './KpiEditor';

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
  panel: { margin: '0 12px 12px' },
});

interface Props {
  readonly kpi: Kpi;
  readonly setup: Setup;
  readonly line: Line | undefined;
  readonly unsaved: boolean;
  /** null where the row is closed: it then has no part in what is typed elsewhere. */
  readonly editing: Editing | null;
}

export const rowElementId = (kpi: string): string => `kpi-${kpi}`;

/** A KPI by its title, owner and live status; its terms inside. A key that is pressed in one row draws no other. */
export const KpiRow = memo(function KpiRow({ kpi, setup, line, unsaved, editing }: Props) {
  const styles = useStyles();
  const { on, owner } = setupOf(kpi, setup);
  const rows = setup.scoped.filter((row) => row.kpi === kpi.id);
  const facts = [
    owner || (on ? words.kpis.nobody : ''),
    rows.length > 0 ? words.kpis.perPerson(rows.length) : '',
    unsaved ? words.kpis.unsaved : '',
  ];
  return (
    <AccordionItem value={kpi.id} className={styles.item} id={rowElementId(kpi.id)}>
      <AccordionHeader className={styles.header}>
        <span className={styles.head}>
          <span className={styles.names}>
            <Text weight="semibold" className={on ? undefined : styles.quiet}>
              {kpi.title}
            </Text>
            <Text size={200} className={styles.quiet}>
              {facts.filter(Boolean).join(' · ')}
            </Text>
          </span>
          {on && line ? (
            <StatusBadge status={line.verdict.judgement.status} />
          ) : (
            <Text size={200} className={styles.quiet}>
              {on ? words.kpis.computing : words.kpis.off}
            </Text>
          )}
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{editing && <KpiEditor kpi={kpi} editing={editing} />}</AccordionPanel>
    </AccordionItem>
  );
});
