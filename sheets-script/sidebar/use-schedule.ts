import { useEffect, useState } from 'react';
import type { Notice } from '../../addin/taskpane/parts/NoticeBar';
import type { ScheduleState } from '../wire';
import type { Script } from './script';

/** The state of the alerts, and what was last done about it. */
export function useSchedule(script: Script) {
  const [state, setState] = useState<ScheduleState | null>(null);
  const [busy, setBusy] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);

  async function run(ask: () => Promise<ScheduleState>, done: string | null): Promise<void> {
    setBusy(true);
    try {
      setState(await ask());
      setNotice(done === null ? null : { intent: 'success', text: done });
    } catch (error) {
      setNotice({ intent: 'error', text: error instanceof Error ? error.message : String(error) });
    } finally {
      setBusy(false);
    }
  }
  useEffect(() => {
    void run(() => script('schedule', {}), null);
  }, [script]);
  return { state, busy, notice, run, setNotice };
}
