import { Accordion, SearchBox, Text, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { type Kpi, type Line, isFailure, kpis, setupOf } from '../../../core/index';
import type { PageProps } from '../page-props';
import { NoticeBar } from '../parts/NoticeBar';
import { Page } from '../parts/Page';
import { Quiet } from '../parts/Quiet';
import { words } from '../words';
import type { Ready } from '../workbook';
import { groupsOf } from './groups';
import { type KpiDrafts, rowId } from './kpi-draft';
import { KpiRow, rowElementId } from './KpiRow';
import { RoleSetPanel } from './RoleSetPanel';
import { RollOutPanel } from './RollOutPanel';
import { SetPanel } from './SetPanel';
import { SetupRemarks } from './SetupRemarks';
import { useEditing } from './use-editing';
import type { LiveRow } from './use-live-lines';

const useStyles = makeStyles({
  search: { maxWidth: 'none', width: '100%' },
  group: { display: 'flex', flexDirection: 'column', gap: '6px', ':not(:first-child)': { marginTop: '14px' } },
  title: { margin: '0 2px' },
});

interface Props extends PageProps {
  /** The five, measured already. */
  readonly lines: readonly Line[];
  readonly drafts: KpiDrafts;
  readonly onDrafts: (drafts: KpiDrafts) => void;
  readonly open: readonly string[];
  readonly onOpen: (ids: readonly string[]) => void;
}

/** The set as a whole, then every KPI's terms: thresholds, one owner, the action and the rhythm. */
export function KpisPage({ host, workbook, state, today, lines, drafts, onDrafts, open, onOpen }: Props) {
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const [jumpTo, setJumpTo] = useState<string | null>(open.length === 1 ? open[0]! : null);
  const { editing, notice } = useEditing({
    ...{ workbook, state, today, lines, drafts, onDrafts },
    watched: watched(state, open),
  });
  const { decisions } = state.records;
  const groups = groupsOf(lines, search.trim());
  const found = groups.reduce((sum, { members }) => sum + members.length, 0);

  useEffect(() => {
    if (jumpTo === null) return;
    document.getElementById(rowElementId(jumpTo))?.scrollIntoView({ block: 'start' });
  }, [jumpTo]);

  function openKpi(id: string) {
    setSearch('');
    onOpen([...open.filter((one) => one !== id), id]);
    setJumpTo(id);
    document.getElementById(rowElementId(id))?.querySelector('button')?.focus();
  }

  return (
    <Page footer={notice && <NoticeBar notice={notice} />}>
      <SearchBox
        className={styles.search}
        aria-label={words.kpis.search}
        placeholder={words.kpis.search}
        value={search}
        dismiss={search === '' ? null : {}}
        onChange={(_, { value }) => setSearch(value)}
      />
      {search.trim() === '' ? (
        <>
          <SetPanel editing={editing} onOpen={openKpi}>
            <RollOutPanel editing={editing} decisions={isFailure(decisions) ? [] : decisions.entries} />
            <RoleSetPanel editing={editing} />
          </SetPanel>
          <SetupRemarks setup={state.setup} host={host} />
        </>
      ) : (
        <Quiet role="status">{found === 0 ? words.kpis.noneFound(search.trim()) : words.kpis.found(found)}</Quiet>
      )}
      <Accordion
        multiple
        collapsible
        openItems={[...open]}
        onToggle={(_, { openItems }) => onOpen(openItems as string[])}
      >
        {groups.map(({ title, members }) => (
          <div key={title} className={styles.group}>
            <Text as="h2" size={200} weight="semibold" className={styles.title}>
              {title}
            </Text>
            {members.map((kpi) => (
              <KpiRow
                key={kpi.id}
                kpi={kpi}
                setup={state.setup}
                line={editing.line(kpi, '')}
                unsaved={isUnsaved(kpi, state, drafts)}
                editing={open.includes(kpi.id) ? editing : null}
              />
            ))}
          </div>
        ))}
      </Accordion>
    </Page>
  );
}

/** Whether a row of it, the company's or a person's, was typed into. */
const isUnsaved = (kpi: Kpi, { setup }: Ready, drafts: KpiDrafts) =>
  ['', ...setup.scoped.filter((row) => row.kpi === kpi.id).map(({ scope }) => scope)].some(
    (scope) => drafts[rowId(kpi.id, scope)] !== undefined,
  );

/** Each KPI that is on or open; of an open one its scoped rows as well. */
function watched({ setup }: Ready, open: readonly string[]): readonly LiveRow[] {
  const on = kpis.filter((kpi) => setupOf(kpi, setup).on).map(({ id }) => id);
  const ids = [...on, ...open.filter((id) => !on.includes(id))];
  const scoped = setup.scoped.filter(
    (row) => open.includes(row.kpi) && row.on && kpis.some(({ id }) => id === row.kpi),
  );
  return [...ids.map((kpi) => ({ kpi, scope: '' })), ...scoped.map(({ kpi, scope }) => ({ kpi, scope }))];
}
