import {
  type Connected,
  type Kpi,
  type KindId,
  attempt,
  isFailure,
  ownerProblem,
  ownerScope,
  scopeTerms,
} from '../../../core/index';
import { words } from '../words';

export interface FoundPerson {
  readonly name: string;
  /** Why there can be no row of theirs; null where there can. */
  readonly problem: string | null;
}

export interface FoundPeople {
  readonly kind: KindId;
  readonly people: readonly FoundPerson[];
}

/** Who owns rows of the first connected table of the KPI that says whose its rows are; null where none says. */
export function peopleIn(kpi: Kpi, connected: Connected): FoundPeople | null {
  for (const kind of kpi.tables) {
    const names = attempt(() => {
      const table = connected.has(kind) ? connected.table(kind) : null;
      return table?.holds('owner') ? table.text('owner').texts : [];
    });
    const people = isFailure(names) ? [] : names.filter((name) => name.trim() !== '');
    if (people.length > 0)
      return { kind, people: [...people].sort((a, b) => a.localeCompare(b)).map((name) => personOf(name.trim())) };
  }
  return null;
}

function personOf(name: string): FoundPerson {
  const terms = scopeTerms(ownerScope(name));
  const written = terms?.length === 1 && terms[0]!.value === name;
  return { name, problem: ownerProblem(name) ?? (written ? null : words.kpis.people.cannot) };
}
