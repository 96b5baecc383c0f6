import { useSyncExternalStore } from 'react';

const query = () => window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(listener: () => void): () => void {
  const media = query();
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** Whether the person prefers dark, also when that changes while the pane is open. */
export const useDark = (): boolean => useSyncExternalStore(subscribe, () => query().matches);
