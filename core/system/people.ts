import type { Kpi } from '../kpi';
import type { Setup } from '../setup/setup';
import type { Decision } from './decision';
import { isOpen } from './decisions';
import { ownerProblem } from './owner-rule';
import { trackedRows } from './tracked-rows';

export const samePerson = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Everyone who owns a row that is on or a decision that is open, once each, by name. */
export function ownersOf(kpis: readonly Kpi[], setup: Setup, decisions: readonly Decision[]): readonly string[] {
  const names = [
    ...trackedRows(kpis, setup).map(({ terms }) => terms.owner),
    ...decisions.filter(isOpen).map(({ owner }) => owner),
  ];
  const people = new Map<string, string>();
  for (const name of names) {
    const key = name.trim().toLowerCase();
    if (ownerProblem(name) === null && !people.has(key)) people.set(key, name.trim());
  }
  return [...people.values()].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
}
