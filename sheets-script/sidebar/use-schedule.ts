import { useEffect, useState } from 'react';
import type { Notice } from '../../addin/taskpane/parts/NoticeBar';
import type { ScheduleState } from '../wire';
import type { Script } from './script';

/** The state of the alerts, and what was last done about it. */
export function useSchedule(script: Script) {
  const [state, setState] = useState<ScheduleState | null>(null);
  const [busy, setBusy] = useState(true);
  const [notice, setNotice] = useState<Notice | null>(null);

  const answered = (now: ScheduleState, said: Notice | null) => {
    setState(now);
    setNotice(said);
    setBusy(false);
  };
  const failed = (error: unknown) => {
    setNotice({ intent: 'error', text: error instanceof Error ? error.message : String(error) });
    setBusy(false);
  };
  async function run(ask: () => Promise<ScheduleState>, done: string): Promise<void> {
    setBusy(true);
    await ask().then((now) => answered(now, { intent: 'success', text: done }), failed);
  }
  useEffect(() => {
    script('schedule', {}).then((now) => answered(now, null), failed);
  }, [script]);
  return { state, busy, notice, run, setNotice };
}
