import { makeStyles } from '@fluentui/react-components';
import { type Dispatch, type SetStateAction, useMemo, useRef } from 'react';
import { type Decision, type Line, DECISIONS_TAB, isFailure, kpis, reviewsDue, trackedRows } from '../../../core/index';
import type { PageProps } from '../page-props';
import { LogProblem } from '../parts/LogProblem';
import { NoticeBar } from '../parts/NoticeBar';
import { Page } from '../parts/Page';
import { PeopleSection } from '../people/PeopleSection';
import { useDeeds } from '../use-deeds';
import { without } from '../without';
import { words } from '../words';
import { AlertsSection } from './AlertsSection';
import { alertsNow } from './alerts-now';
import { DecisionsSection } from './DecisionsSection';
import { DueSection } from './DueSection';
import { MeasuringBar } from './MeasuringBar';
import type { Measurements } from './measurements';
import { decisionsIn, historyIn } from './records';
import type { ReviewMemory, Way } from './review-memory';
import { useMeasured } from './use-measured';
import { waitingOf } from './waiting';
import { Ways } from './Ways';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '12px', ':focus': { outline: 'none' } },
});

interface Props extends PageProps {
  /** The five, measured already. */
  readonly lines: readonly Line[];
  readonly memory: ReviewMemory;
  readonly onMemory: Dispatch<SetStateAction<ReviewMemory>>;
  readonly measurements: Measurements;
  readonly onMeasurements: Dispatch<SetStateAction<Measurements>>;
  readonly onAudit: () => void;
  readonly onKpis: () => void;
  readonly onData: () => void;
}

/** The meeting: what is due, what was decided, what rings, and the pages for each person. */
export function ReviewPage(props: Props) {
  const { host, workbook, state, today, lines, memory, onMemory, measurements, onMeasurements } = props;
  const styles = useStyles();
  const deeds = useDeeds(workbook);
  const panel = useRef<HTMLDivElement>(null);
  const { setup, records } = state;
  const rows = useMemo(() => trackedRows(kpis, setup), [setup]);
  const decisions = decisionsIn(records);
  const due = useMemo(() => reviewsDue(kpis, setup, decisions, today), [setup, decisions, today]);
  const ringing = useMemo(() => alertsNow(historyIn(records), setup, today), [records, setup, today]);
  const measuring = useMeasured(state, today, lines, measurements, onMeasurements);
  const shared = { host, workbook, state, deeds, today };

  function look(way: Way) {
    deeds.setNotice(null);
    onMemory((former) => ({ ...former, way }));
  }
  /** A part of the memory, changed from what it is at that moment: writing takes a while, and typing goes on. */
  const within =
    <K extends 'decisions' | 'outcomes' | 'snoozes'>(part: K) =>
    (change: (drafts: ReviewMemory[K]) => ReviewMemory[K]) =>
      onMemory((former) => ({ ...former, [part]: change(former[part]) }));

  function record(decision: Decision, title: string, key: string) {
    if (isFailure(records.decisions)) return deeds.setNotice({ intent: 'error', text: words.review.log.blocked });
    const { recorded, nothing } = words.review.decide;
    void deeds.write(
      () => workbook.record(decision),
      () => {
        within('decisions')((drafts) => without(drafts, key));
        panel.current?.focus();
        return { intent: 'success', text: decision.breach === '' ? nothing(title) : recorded(title) };
      },
    );
  }

  const { way } = memory;
  return (
    <Page footer={deeds.notice && <NoticeBar notice={deeds.notice} />}>
      <Ways way={way} waiting={waitingOf(due, decisions, ringing)} onWay={look} />
      {(way === 'due' || way === 'people') && <MeasuringBar measuring={measuring} />}
      {isFailure(records.decisions) && way !== 'alerts' && (
        <LogProblem problem={records.decisions} tab={DECISIONS_TAB} host={host} />
      )}
      <div ref={panel} id="way" role="tabpanel" aria-labelledby={`way-${way}`} tabIndex={-1} className={styles.panel}>
        {way === 'due' && (
          <DueSection
            state={state}
            due={due}
            rows={rows}
            decisions={decisions}
            measuring={measuring}
            today={today}
            busy={deeds.busy}
            drafts={memory.decisions}
            onDrafts={within('decisions')}
            onRecord={record}
            onAudit={props.onAudit}
            onKpis={props.onKpis}
            onData={props.onData}
          />
        )}
        {way === 'decisions' && <DecisionsSection {...shared} drafts={memory.outcomes} onDrafts={within('outcomes')} />}
        {way === 'alerts' && (
          <AlertsSection {...shared} ringing={ringing} drafts={memory.snoozes} onDrafts={within('snoozes')} />
        )}
        {way === 'people' && (
          <PeopleSection
            {...shared}
            rows={rows}
            measuring={measuring}
            memory={memory}
            onMemory={onMemory}
            onKpis={props.onKpis}
          />
        )}
      </div>
    </Page>
  );
}
