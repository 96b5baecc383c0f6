import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { ceoLines } from '../../core/index';
import { newAuditMemory } from './audit/audit-memory';
import type { DataDraft } from './data/data-draft';
import type { Host } from './host';
import type { KpiDrafts } from './kpis/kpi-draft';
import { Overview } from './overview/Overview';
import { useHealth } from './overview/use-health';
import { Welcome } from './overview/Welcome';
import { PageComing } from './PageComing';
import { ProblemBar } from './ProblemBar';
import { ReadingBar, takesLong } from './ReadingBar';
import { NOTHING_MEASURED } from './review/measurements';
import { newReviewMemory } from './review/review-memory';
import type { SummaryRun } from './summary-run';
import { noTargetsDraft } from './targets/targets-draft';
import { usePages } from './use-pages';
import { words } from './words';
import type { Ready, Workbook } from './workbook';

export type TabName = keyof typeof words.tabs;

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    // Six names stand beside each other from 300 px on, in smaller letters where they must; wider ones take a second line.
    flexWrap: 'wrap',
    '@media (max-width: 345px)': {
      '& .fui-Tab': { paddingLeft: '4px', paddingRight: '4px' },
      '& .fui-Tab__content, & .fui-Tab__content--reserved-space': { fontSize: '12px' },
    },
    padding: '0 2px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  panel: { flexGrow: 1, minHeight: 0, ':focus': { outline: 'none' } },
});

export interface PaneProps {
  readonly host: Host;
  readonly workbook: Workbook;
  readonly summary: SummaryRun;
  /** The page it opens with. */
  readonly first?: TabName;
}

/** The pages over one reading of the workbook, and what is being edited on them. */
export function Pane({ host, workbook, summary, state, first = 'overview' }: PaneProps & { readonly state: Ready }) {
  const styles = useStyles();
  const [tab, setTab] = useState<TabName>(first);
  // What is being edited lives here, so that it outlasts a look at another tab.
  const [dataDraft, setDataDraft] = useState<DataDraft | null>(null);
  const [kpiDrafts, setKpiDrafts] = useState<KpiDrafts>({});
  const [targetsDraft, setTargetsDraft] = useState(noTargetsDraft);
  const [openKpis, setOpenKpis] = useState<readonly string[]>([]);
  const [review, setReview] = useState(newReviewMemory);
  const [measurements, setMeasurements] = useState(NOTHING_MEASURED);
  const [audit, setAudit] = useState(newAuditMemory);
  const { pages, failed, retry } = usePages(tab !== 'overview');
  const panel = useRef<HTMLDivElement>(null);
  const today = host.today();
  const lines = useMemo(() => ceoLines(state.connected, today), [state.connected, today]);
  const health = useHealth(host, state.readAt);
  const nothingConnected = Object.keys(state.setup.sources).length === 0;

  /** Where a button leads to another tab, the keyboard follows. */
  function goTo(name: TabName) {
    setTab(name);
    panel.current?.focus();
  }
  function nameOwner(kpi: string) {
    setOpenKpis([kpi]);
    goTo('kpis');
  }

  return (
    <>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={words.tabList}
        selectedValue={tab}
        onTabSelect={(_, { value }) => setTab(value as TabName)}
      >
        {(Object.keys(words.tabs) as TabName[]).map((name) => (
          <Tab key={name} value={name} id={`tab-${name}`} aria-controls="panel">
            {words.tabs[name]}
          </Tab>
        ))}
      </TabList>
      {takesLong(state.reading) && <ReadingBar reading={state.reading} onStop={() => workbook.stopReading()} />}
      {state.problem && <ProblemBar problem={state.problem} host={host} onRefresh={() => void workbook.refresh()} />}
      <div ref={panel} id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={-1} className={styles.panel}>
        {tab === 'overview' &&
          (nothingConnected && !state.problem ? (
            <Welcome host={host} workbook={workbook} onUseData={() => goTo('data')} />
          ) : (
            <Overview
              state={state}
              lines={lines}
              health={health}
              summary={summary}
              onRefresh={() => workbook.refresh()}
              onNameOwner={nameOwner}
              onSetUp={() => goTo('data')}
            />
          ))}
        {!pages && tab !== 'overview' && <PageComing failed={failed} onRetry={retry} />}
        {pages && tab === 'data' && (
          <pages.DataPage
            host={host}
            workbook={workbook}
            state={state}
            lines={lines}
            draft={dataDraft}
            onDraft={setDataDraft}
            onDone={() => goTo('overview')}
          />
        )}
        {pages && tab === 'kpis' && (
          <pages.KpisPage
            host={host}
            workbook={workbook}
            state={state}
            today={today}
            lines={lines}
            drafts={kpiDrafts}
            onDrafts={setKpiDrafts}
            open={openKpis}
            onOpen={setOpenKpis}
          />
        )}
        {pages && tab === 'targets' && (
          <pages.TargetsPage
            host={host}
            workbook={workbook}
            state={state}
            draft={targetsDraft}
            onDraft={setTargetsDraft}
          />
        )}
        {pages && tab === 'review' && (
          <pages.ReviewPage
            host={host}
            workbook={workbook}
            state={state}
            today={today}
            lines={lines}
            memory={review}
            onMemory={setReview}
            measurements={measurements}
            onMeasurements={setMeasurements}
            onAudit={() => goTo('audit')}
            onKpis={() => goTo('kpis')}
            onData={() => goTo('data')}
          />
        )}
        {pages && tab === 'audit' && (
          <pages.AuditPage
            host={host}
            workbook={workbook}
            state={state}
            today={today}
            memory={audit}
            onMemory={setAudit}
            onKpi={nameOwner}
          />
        )}
      </div>
    </>
  );
}
