import { useState } from 'react';
import type { Setup } from '../../core/index';
import type { Notice } from './parts/NoticeBar';
import { sentenceOf } from './sentence';
import { words } from './words';
import type { Workbook } from './workbook';

/** Saves a change of the setup and keeps the notice of how that went. What the person typed is not touched here. */
export function useSaving(workbook: Workbook) {
  const [busy, setBusy] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);

  /** The change is made on the setup as it stands at this moment, not as it stood when the form was opened. */
  async function save(change: (setup: Setup) => Setup, then: () => Notice | null): Promise<void> {
    const { state } = workbook;
    if (state.phase !== 'ready' || busy) return;
    if (state.problem) return setNotice({ intent: 'error', text: words.problem.locked });
    const before = state.setup;
    setBusy(true);
    setNotice(null);
    try {
      await workbook.save(change);
      const notice = then();
      setNotice(notice && { ...notice, undo: () => void undo(before, notice) });
    } catch (error) {
      setNotice({ intent: 'error', text: sentenceOf(error) });
    } finally {
      setBusy(false);
    }
  }

  /** Everything as it was before the save. Where somebody has changed the tab since, the save of it is refused as any other. */
  async function undo(before: Setup, { undone }: Notice): Promise<void> {
    setBusy(true);
    try {
      await workbook.save(() => before);
      setNotice({ intent: 'success', text: undone ?? words.undone });
    } catch (error) {
      setNotice({ intent: 'error', text: sentenceOf(error) });
    } finally {
      setBusy(false);
    }
  }
  return { busy, notice, setNotice, save };
}
