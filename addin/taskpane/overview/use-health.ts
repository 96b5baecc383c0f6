import { useEffect, useState } from 'react';
import type { Host, HostHealth } from '../host';

/** How the host is, asked again with every reading of the workbook. null while it has not answered. */
export function useHealth(host: Host, readAt: string): HostHealth | null {
  const [health, setHealth] = useState<HostHealth | null>(null);
  useEffect(() => {
    let current = true;
    host.health().then(
      (answer) => current && setHealth(answer),
      () => current && setHealth(null),
    );
    return () => {
      current = false;
    };
  }, [host, readAt]);
  return health;
}
