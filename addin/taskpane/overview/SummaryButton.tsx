import { Button, Spinner } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { type Notice, NoticeBar } from '../parts/NoticeBar';
import type { SummaryRun, SummaryState } from '../summary-run';
import { words } from '../words';

/** Writes the CEO tab and says how that went, also when the ribbon asked for it. */
export function SummaryButton({ summary }: { summary: SummaryRun }) {
  const state = useSyncExternalStore(summary.subscribe, () => summary.state);
  const writing = state.phase === 'writing';
  return (
    <>
      <NoticeBar notice={noticeOf(state)} />
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={writing}
        icon={writing ? <Spinner size="tiny" appearance="inverted" /> : undefined}
        onClick={() => void summary.run()}
      >
        {writing ? words.overview.writing : words.overview.write}
      </Button>
    </>
  );
}

function noticeOf(state: SummaryState): Notice | null {
  if (state.phase === 'failed') return { intent: 'error', text: state.reason };
  if (state.phase !== 'written') return null;
  return state.note === null
    ? { intent: 'success', text: words.overview.written }
    : { intent: 'warning', text: state.note };
}
