import { useCallback, useEffect, useState } from 'react';
import type { Host, Place } from '../host';
import { sentenceOf } from '../sentence';

interface Places {
  /** null until they were first listed. */
  readonly places: readonly Place[] | null;
  readonly problem: string | null;
  readonly again: () => Promise<void>;
}

/** The places of the workbook that could hold data, listed when the page opens and on request. */
export function usePlaces(host: Host): Places {
  const [found, setFound] = useState<Omit<Places, 'again'>>({ places: null, problem: null });
  const again = useCallback(
    () =>
      host.listPlaces().then(
        (places) => setFound({ places, problem: null }),
        (error: unknown) => setFound(({ places }) => ({ places, problem: sentenceOf(error) })),
      ),
    [host],
  );
  useEffect(() => void again(), [again]);
  return { ...found, again };
}
