import { useState } from 'react';
import type { Notice } from './parts/NoticeBar';
import { sentenceOf } from './sentence';
import { useSaving } from './use-saving';
import type { Workbook } from './workbook';

/** Saving the setup, and the deeds that cannot be undone: rows of the logs. One at a time, one notice for all. */
export function useDeeds(workbook: Workbook) {
  const saving = useSaving(workbook);
  const [writing, setWriting] = useState(false);
  const busy = saving.busy || writing;

  /** `then` runs only where it was written: what the person typed is dropped there, and nowhere else. */
  async function write<T>(verb: () => Promise<T>, then: (result: T) => Notice | null): Promise<void> {
    if (busy) return;
    setWriting(true);
    saving.setNotice(null);
    try {
      saving.setNotice(then(await verb()));
    } catch (error) {
      saving.setNotice({ intent: 'error', text: sentenceOf(error) });
    } finally {
      setWriting(false);
    }
  }
  return { ...saving, busy, write };
}

export type Deeds = ReturnType<typeof useDeeds>;
