import { cellText } from '../cell';
import type { Kpi } from '../kpi';
import { SETUP_TAB } from './blocks';
import type { Setup } from './setup';

/** What stands on the setup tab and has no effect: said, so that nobody counts on it. */
export function setupNotes(setup: Setup, kpis: readonly Kpi[]): readonly string[] {
  const known = new Set(kpis.map(({ id }) => id));
  const unknown = [...new Set([...Object.keys(setup.kpis), ...setup.scoped.map(({ kpi }) => kpi)])].filter(
    (id) => !known.has(id),
  );
  return [
    ...unknown.map((id) => `${SETUP_TAB}: there is no KPI "${id}" in this version; its row is kept and not used.`),
    ...Object.entries(setup.kept.blocks).flatMap(([name, { below }]) =>
      below
        .map(([first]) => cellText(first))
        .filter((text) => text !== '')
        .map((text) => `${SETUP_TAB}, ${name}: "${text}" is kept as a note and not used.`),
    ),
  ];
}
