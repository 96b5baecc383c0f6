import { OUR_TABS } from '../../core/index';

/** Larger tabs are read again when the person asks for it. */
const SMALL = 10_000;

/**
 * Google tells a sidebar nothing of edits. A person who comes back into it from the grid may have made some, so then our tabs
 * and the smaller tables are read again.
 */
export function watchReturn(rowsOf: ReadonlyMap<string, number>, listener: (tabs: readonly string[]) => void): void {
  let away = false;
  window.addEventListener('blur', () => (away = true));
  window.addEventListener('focus', () => {
    if (!away) return;
    away = false;
    const small = [...rowsOf].filter(([, rows]) => rows <= SMALL).map(([tab]) => tab);
    listener([...new Set([...OUR_TABS.filter((tab) => !rowsOf.has(tab)), ...small])]);
  });
}
