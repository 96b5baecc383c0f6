import { makeStyles } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { ceoLines } from '../../core/index';
import { newAuditMemory } from './audit/audit-memory';
import type { DataDraft } from './data/data-draft';
import type { Host } from './host';
import type { KpiDrafts } from './kpis/kpi-draft';
import { Overview } from './overview/Overview';
import { useHealth } from './overview/use-health';
import { Welcome } from './overview/Welcome';
import type { PageProps } from './page-props';
import { PageComing } from './PageComing';
import { type PageName, PageTabs } from './PageTabs';
import { ProblemBar } from './ProblemBar';
import { ReadingBar, takesLong } from './ReadingBar';
import { NOTHING_MEASURED } from './review/measurements';
import { newReviewMemory } from './review/review-memory';
import type { SummaryRun } from './summary-run';
import { noTargetsDraft } from './targets/targets-draft';
import { usePages } from './use-pages';
import type { Ready, Workbook } from './workbook';

const useStyles = makeStyles({ panel: { flexGrow: 1, minHeight: 0, ':focus': { outline: 'none' } } });

export interface PaneProps {
  readonly host: Host;
  readonly workbook: Workbook;
  readonly summary: SummaryRun;
  /** The page it opens with. */
  readonly first?: PageName;
}

/** The pages over one reading of the workbook, and what is being edited on them. */
export function Pane({ host, workbook, summary, state, first = 'overview' }: PaneProps & { readonly state: Ready }) {
  const styles = useStyles();
  const [name, setName] = useState<PageName>(first);
  // What is being edited lives here, so that it outlasts a look at another page.
  const [dataDraft, setDataDraft] = useState<DataDraft | null>(null);
  const [kpiDrafts, setKpiDrafts] = useState<KpiDrafts>({});
  const [targetsDraft, setTargetsDraft] = useState(noTargetsDraft);
  const [openKpis, setOpenKpis] = useState<readonly string[]>([]);
  const [review, setReview] = useState(newReviewMemory);
  const [measurements, setMeasurements] = useState(NOTHING_MEASURED);
  const [audit, setAudit] = useState(newAuditMemory);
  const { pages, failed, retry } = usePages(name !== 'overview');
  const panel = useRef<HTMLDivElement>(null);
  const today = host.today();
  const lines = useMemo(() => ceoLines(state.connected, today), [state.connected, today]);
  const health = useHealth(host, state.readAt);
  const page: PageProps = { host, workbook, state, today };
  const nothingConnected = Object.keys(state.setup.sources).length === 0;

  /** Where a button leads to another page, the keyboard follows. */
  function goTo(next: PageName) {
    setName(next);
    panel.current?.focus();
  }
  function nameOwner(kpi: string) {
    setOpenKpis([kpi]);
    goTo('kpis');
  }

  return (
    <>
      <PageTabs shown={name} onShow={setName} />
      {takesLong(state.reading) && <ReadingBar reading={state.reading} onStop={() => workbook.stopReading()} />}
      {state.problem && <ProblemBar problem={state.problem} host={host} onRefresh={() => void workbook.refresh()} />}
      <div
        ref={panel}
        id="panel"
        role="tabpanel"
        aria-labelledby={`tab-${name}`}
        tabIndex={-1}
        className={styles.panel}
      >
        {name === 'overview' &&
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
        {!pages && name !== 'overview' && <PageComing failed={failed} onRetry={retry} />}
        {pages && name === 'data' && (
          <pages.DataPage
            {...page}
            lines={lines}
            draft={dataDraft}
            onDraft={setDataDraft}
            onDone={() => goTo('overview')}
          />
        )}
        {pages && name === 'kpis' && (
          <pages.KpisPage
            {...page}
            lines={lines}
            drafts={kpiDrafts}
            onDrafts={setKpiDrafts}
            open={openKpis}
            onOpen={setOpenKpis}
          />
        )}
        {pages && name === 'targets' && <pages.TargetsPage {...page} draft={targetsDraft} onDraft={setTargetsDraft} />}
        {pages && name === 'review' && (
          <pages.ReviewPage
            {...page}
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
        {pages && name === 'audit' && (
          <pages.AuditPage {...page} memory={audit} onMemory={setAudit} onKpi={nameOwner} />
        )}
      </div>
    </>
  );
}
