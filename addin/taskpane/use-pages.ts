import { useCallback, useEffect, useState } from 'react';

type Pages = typeof import('./pages');

let loading: Promise<Pages> | null = null;

/** One loading for all; one that failed leaves nothing behind, so that the next can succeed. */
function loadPages(): Promise<Pages> {
  loading ??= import(/* webpackChunkName: "pages" */ './pages').catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** The pages behind the first: fetched after the first paint, and again when one is asked for that did not come. */
export function usePages(asked: boolean) {
  const [pages, setPages] = useState<Pages | null>(null);
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => void loadPages().then(setPages, () => setFailed(true)), []);
  useEffect(load, [asked, load]);
  function retry() {
    setFailed(false);
    load();
  }
  return { pages, failed, retry };
}
