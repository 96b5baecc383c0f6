import { Accordion, Text, makeStyles, tokens } from '@fluentui/react-components';
import { type Day, type Kpi, type Line, kpis, setupOf } from '../../../core/index';
import { NoticeBar } from '../parts/NoticeBar';
import { Page } from '../parts/Page';
import { useSaving } from '../use-saving';
import { without } from '../without';
import { words } from '../words';
import type { Ready, Workbook } from '../workbook';
import { KpiRow } from './KpiRow';
import { type KpiDraft, type KpiDrafts, draftOf, problemsOf, setupRestored, setupWith } from './kpi-draft';
import { useLiveLines } from './use-live-lines';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '6px', ':not(:first-child)': { marginTop: '14px' } },
  title: { margin: '0 2px' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly workbook: Workbook;
  readonly state: Ready;
  readonly today: Day;
  /** The five, measured already. */
  readonly lines: readonly Line[];
  readonly drafts: KpiDrafts;
  readonly onDrafts: (drafts: KpiDrafts) => void;
  readonly open: readonly string[];
  readonly onOpen: (ids: readonly string[]) => void;
}

/** Every KPI's terms: thresholds, one owner, the action and the rhythm. */
export function KpisPage({ workbook, state, today, lines, drafts, onDrafts, open, onOpen }: Props) {
  const styles = useStyles();
  const saving = useSaving(workbook);
  const { setup, connected } = state;
  const on = kpis.filter((kpi) => setupOf(kpi, setup).on).map(({ id }) => id);
  const live = useLiveLines([...on, ...open.filter((id) => !on.includes(id))], connected, today, lines);

  const drop = (id: string) => onDrafts(without(drafts, id));
  function save(kpi: Kpi) {
    const draft = drafts[kpi.id] ?? draftOf(kpi, setup);
    if (Object.keys(problemsOf(kpi, draft)).length > 0)
      return saving.setNotice({ intent: 'error', text: words.kpis.repair(kpi.title) });
    const undo = () =>
      void saving.save(
        (current) => setupRestored(current, kpi.id, setup),
        () => ({ intent: 'success', text: words.kpis.undone(kpi.title) }),
      );
    void saving.save(
      (current) => setupWith(current, kpi, draft),
      () => {
        drop(kpi.id);
        return { intent: 'success', text: words.kpis.saved(kpi.title), action: { label: words.undo, run: undo } };
      },
    );
  }

  return (
    <Page footer={saving.notice && <NoticeBar notice={saving.notice} />}>
      <Text size={200} className={styles.quiet}>
        {words.kpis.on(on.length)}
      </Text>
      <Accordion
        multiple
        collapsible
        openItems={[...open]}
        onToggle={(_, { openItems }) => onOpen(openItems as string[])}
      >
        {groupsOf(lines).map(({ title, members }) => (
          <div key={title} className={styles.group}>
            <Text as="h2" size={200} weight="semibold" className={styles.title}>
              {title}
            </Text>
            {members.map((kpi) => (
              <KpiRow
                key={kpi.id}
                kpi={kpi}
                setup={setup}
                line={live.get(kpi.id)}
                open={open.includes(kpi.id)}
                draft={drafts[kpi.id]}
                busy={saving.busy}
                onDraft={(draft: KpiDraft) => onDrafts({ ...drafts, [kpi.id]: draft })}
                onDiscard={() => drop(kpi.id)}
                onSave={() => save(kpi)}
              />
            ))}
          </div>
        ))}
      </Accordion>
    </Page>
  );
}

/** The five of this workbook first, then the others from outreach down to revenue. */
function groupsOf(five: readonly Line[]): { title: string; members: readonly Kpi[] }[] {
  const first = five.map(({ kpi }) => kpi);
  const layers = Object.keys(words.kpis.layers) as Kpi['layer'][];
  return [
    { title: words.kpis.five, members: first },
    ...layers.map((layer) => ({
      title: words.kpis.layers[layer],
      members: kpis.filter((kpi) => kpi.layer === layer && !first.includes(kpi)),
    })),
  ].filter(({ members }) => members.length > 0);
}
