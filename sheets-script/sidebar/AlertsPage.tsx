import { FluentProvider, Spinner } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore } from 'react';
import { isFailure, kpis, ownersOf } from '../../core/index';
import { NoticeBar } from '../../addin/taskpane/parts/NoticeBar';
import { Page } from '../../addin/taskpane/parts/Page';
import { light } from '../../addin/taskpane/theme';
import type { Workbook } from '../../addin/taskpane/workbook';
import { Addresses } from './Addresses';
import { ScheduleForm } from './ScheduleForm';
import type { Script } from './script';
import { useSchedule } from './use-schedule';
import { words } from './words';

/** Alerts by mail: who is told, and whether and from whose account it runs. Only Google Sheets can do this by itself. */
export function AlertsPage({ script, workbook }: { readonly script: Script; readonly workbook: Workbook }) {
  const state = useSyncExternalStore(workbook.subscribe, () => workbook.state);
  const { state: schedule, busy, notice, run, setNotice } = useSchedule(script);
  useEffect(() => {
    if (workbook.state.phase === 'loading') void workbook.refresh();
  }, [workbook]);
  const say = (text: string, intent: 'success' | 'error') => setNotice({ intent, text });
  const ready = state.phase === 'ready' ? state : null;
  const decisions = ready && !isFailure(ready.records.decisions) ? ready.records.decisions.entries : [];
  return (
    <FluentProvider theme={light} style={{ height: '100%' }}>
      <Page>
        <NoticeBar notice={ready?.problem ? { intent: 'error', text: ready.problem.message } : notice} />
        {schedule ? (
          <ScheduleForm
            key={JSON.stringify(schedule.on)}
            state={schedule}
            busy={busy}
            onTurnOn={(by, hour) => void run(() => script('turnOn', { by, hour }), words.turnedOn)}
            onTurnOff={() => void run(() => script('turnOff', {}), words.turnedOff)}
          />
        ) : (
          !notice && <Spinner />
        )}
        {ready && (
          <Addresses
            owners={ownersOf(kpis, ready.setup, decisions)}
            people={ready.setup.people}
            busy={busy || ready.problem !== null}
            onSave={(change) =>
              void workbook.save(change).then(
                () => say(words.saved, 'success'),
                (error: Error) => say(error.message, 'error'),
              )
            }
          />
        )}
      </Page>
    </FluentProvider>
  );
}
