import { type Day, isoDay } from '../day';
import { isFailure } from '../failure';
import type { Kpi } from '../kpi';
import type { Breach } from './breach';
import type { Decision } from './decision';
import { isOpen, isOverdue } from './decisions';
import { showMoved } from './moved-parts';
import type { Page, PageEntry } from './page';
import { samePerson } from './people';
import { questionsFor } from './questions';
import { rowTitle } from './tracked-rows';

export const COACHING_TAB = 'KPI Coaching';

const MOST_PARTS = 3;

/** The agenda of a 1:1 with one owner: breaches, decisions overdue and open, three questions. */
export function coachingAgenda(
  owner: string,
  {
    breaches,
    decisions,
    kpis,
    currency = '',
  }: {
    readonly breaches: readonly Breach[];
    readonly decisions: readonly Decision[];
    readonly kpis: readonly Kpi[];
    readonly currency?: string;
  },
  today: Day,
): Page {
  const mine = breaches.filter((breach) => samePerson(breach.owner, owner));
  const open = decisions.filter((decision) => isOpen(decision) && samePerson(decision.owner, owner));
  const overdue = open.filter((decision) => isOverdue(decision, today));
  const entry = (decision: Decision): PageEntry => decisionEntry(decision, kpis, today);
  return {
    tab: COACHING_TAB,
    title: `Coaching agenda: ${owner}`,
    subtitle: `${isoDay(today)} · ${mine.length} off green · ${overdue.length} overdue`,
    sections: [
      {
        title: 'Off green',
        entries: mine.map((breach) => breachEntry(breach, currency)),
        none: 'Everything with a status is green.',
      },
      { title: 'Decisions overdue', entries: overdue.map(entry), none: 'Nothing is overdue.' },
      {
        title: 'Decisions open',
        entries: open.filter((one) => !overdue.includes(one)).map(entry),
        none: 'Nothing is open.',
      },
      {
        title: 'Three questions',
        entries: questionsFor(mine, overdue, currency).map((headline) => ({ headline, facts: [] })),
        none: '',
      },
    ],
  };
}

function breachEntry({ line, says, moved, action, due }: Breach, currency: string): PageEntry {
  const parts = isFailure(moved)
    ? [moved.message]
    : moved.parts.slice(0, MOST_PARTS).map((part) => showMoved(part, currency));
  return {
    headline: rowTitle(line.kpi, line.terms.scope),
    facts: [
      ['Status', says],
      ...parts.map((text): [string, string] => ['What moved', text]),
      ['Action', action],
      ['Due', isoDay(due)],
    ],
  };
}

function decisionEntry(
  { kpi, scope, action, breach, due, day }: Decision,
  kpis: readonly Kpi[],
  today: Day,
): PageEntry {
  const known = kpis.find(({ id }) => id === kpi);
  return {
    headline: action,
    facts: [
      ['KPI', known ? rowTitle(known, scope) : kpi],
      ...(breach === '' ? [] : [['Decided for', breach] as const]),
      ['Decided on', isoDay(day)],
      ['Due', due! < today ? `${isoDay(due!)}, ${today - due!} day${today - due! === 1 ? '' : 's'} ago` : isoDay(due!)],
    ],
  };
}
