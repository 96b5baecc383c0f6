import { AccordionHeader, AccordionItem, AccordionPanel, Text, makeStyles, tokens } from '@fluentui/react-components';
import { type Kpi, type Line, type Setup, setupOf } from '../../../core/index';
import { StatusBadge } from '../parts/StatusBadge';
import { words } from '../words';
import { KpiEditor } from './KpiEditor';
import { type KpiDraft, draftOf } from './kpi-draft';

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
  readonly open: boolean;
  readonly draft: KpiDraft | undefined;
  readonly busy: boolean;
  readonly onDraft: (draft: KpiDraft) => void;
  readonly onDiscard: () => void;
  readonly onSave: () => void;
}

/** A KPI by its title, owner and live status; its terms inside. */
export function KpiRow({ kpi, setup, line, open, draft, busy, onDraft, onDiscard, onSave }: Props) {
  const styles = useStyles();
  const { on, owner } = setupOf(kpi, setup);
  return (
    <AccordionItem value={kpi.id} className={styles.item}>
      <AccordionHeader className={styles.header}>
        <span className={styles.head}>
          <span className={styles.names}>
            <Text weight="semibold" className={on ? undefined : styles.quiet}>
              {kpi.title}
            </Text>
            <Text size={200} className={styles.quiet}>
              {[owner || (on ? words.kpis.nobody : ''), draft ? words.kpis.unsaved : ''].filter(Boolean).join(' · ')}
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
      <AccordionPanel className={styles.panel}>
        {open && (
          <KpiEditor
            kpi={kpi}
            line={line}
            setup={setup}
            draft={draft ?? draftOf(kpi, setup)}
            changed={draft !== undefined}
            busy={busy}
            onDraft={onDraft}
            onDiscard={onDiscard}
            onSave={onSave}
          />
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}
