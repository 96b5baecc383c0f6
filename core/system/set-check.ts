import type { Kpi } from '../kpi';
import type { Setup } from '../setup/setup';
import { deedProblem } from './action-rule';
import { type Has, leadingOffers, leads } from './candidates';
import { LAYERS_DOWN } from './layers';
import { ownerProblem } from './owner-rule';
import * as says from './sentences';
import { type TrackedRow, activeKpis, rowTitle, trackedRows } from './tracked-rows';

export const FEWEST = 5;
export const ENOUGH = 8;
export const MOST = 10;
export const MOST_PER_ROLE = 7;

export type SetRule =
  'too many' | 'many' | 'few' | 'role' | 'person' | 'layer' | 'vanity' | 'context' | 'owner' | 'action';

/** What the check of the whole set has to say. `refused`: it must change; `gap`: something is missing; `advice`: it would be better. */
export interface SetNote {
  readonly rule: SetRule;
  readonly weight: 'refused' | 'gap' | 'advice';
  readonly says: string;
  /** KPIs to turn on instead or besides, by id; the first is the best. */
  readonly offers: readonly string[];
  /** The KPI it is about, where it is about one, and its scope. */
  readonly about?: { readonly kpi: string; readonly scope: string };
}

/** Checks the set of KPIs that are on, as a whole. */
export function checkSet(kpis: readonly Kpi[], setup: Setup, has: Has = () => true): readonly SetNote[] {
  const active = activeKpis(kpis, setup);
  const rows = trackedRows(kpis, setup);
  return [
    ...countNotes(active),
    ...rows.flatMap(personNotes),
    ...roleNotes(active),
    ...ownerNotes(rows),
    ...(active.length === 0 ? [] : layerNotes(kpis, active, has)),
    ...active.flatMap((kpi) => vanityNotes(kpi, kpis, active)),
  ];
}

/** Why one more KPI may not be turned on; null where it may. A further row of a KPI that is on adds nothing. */
export function turnOnProblem(kpi: Kpi, kpis: readonly Kpi[], setup: Setup): string | null {
  const active = activeKpis(kpis, setup);
  return active.includes(kpi) || active.length < MOST ? null : says.setTooMany(active.length + 1, MOST);
}

function countNotes({ length }: readonly Kpi[]): SetNote[] {
  if (length > MOST) return [{ rule: 'too many', weight: 'refused', says: says.setTooMany(length, MOST), offers: [] }];
  if (length > ENOUGH) return [{ rule: 'many', weight: 'advice', says: says.setMany(length, ENOUGH), offers: [] }];
  if (length < FEWEST)
    return [{ rule: 'few', weight: 'advice', says: says.setFew(length, FEWEST, ENOUGH), offers: [] }];
  return [];
}

function personNotes({ kpi, terms }: TrackedRow): SetNote[] {
  const about = { kpi: kpi.id, scope: terms.scope };
  const title = rowTitle(kpi, terms.scope);
  const owner = ownerProblem(terms.owner);
  const deed = deedProblem(terms.action);
  const notes: SetNote[] = [];
  if (owner)
    notes.push({
      rule: 'owner',
      weight: terms.owner === '' ? 'gap' : 'refused',
      says: `${title}: ${owner}`,
      offers: [],
      about,
    });
  if (deed) notes.push({ rule: 'action', weight: 'refused', says: `${title}: ${deed}`, offers: [], about });
  return notes;
}

const roleNotes = (active: readonly Kpi[]): SetNote[] =>
  overloaded(active.map((kpi) => [kpi.owner.role, kpi])).map(([role, count]) => ({
    rule: 'role',
    weight: 'refused',
    says: says.roleTooMany(role, count, MOST_PER_ROLE),
    offers: [],
  }));

const ownerNotes = (rows: readonly TrackedRow[]): SetNote[] =>
  overloaded(rows.filter(({ terms }) => terms.owner !== '').map(({ kpi, terms }) => [terms.owner, kpi])).map(
    ([person, count]) => ({
      rule: 'person',
      weight: 'refused',
      says: says.roleTooMany(person, count, MOST_PER_ROLE),
      offers: [],
    }),
  );

/** Who holds more KPIs than one can act on; a KPI counts once, whatever its rows. */
function overloaded(held: readonly (readonly [who: string, kpi: Kpi])[]): readonly (readonly [string, number])[] {
  const by = new Map<string, { who: string; kpis: Set<Kpi> }>();
  for (const [who, kpi] of held) {
    const key = who.trim().toLowerCase();
    const entry = by.get(key) ?? { who, kpis: new Set<Kpi>() };
    by.set(key, entry);
    entry.kpis.add(kpi);
  }
  return [...by.values()].filter(({ kpis }) => kpis.size > MOST_PER_ROLE).map(({ who, kpis }) => [who, kpis.size]);
}

function layerNotes(kpis: readonly Kpi[], active: readonly Kpi[], has: Has): SetNote[] {
  return [...LAYERS_DOWN].reverse().flatMap((layer) => {
    const mine = active.filter((kpi) => kpi.layer === layer && !kpi.governance);
    if (mine.some(leads)) return [];
    const offers = leadingOffers(layer, kpis, active, has);
    const early = mine.filter(({ judge }) => judge !== null && 'against' in judge);
    return [
      {
        rule: 'layer' as const,
        weight: 'gap' as const,
        says: says.layerGap(layer, {
          lagging: mine.map(({ title }) => title),
          early: early.map(({ title }) => title),
          offers: offers.slice(0, 2).map(({ title }) => title),
        }),
        offers: offers.map(({ id }) => id),
      },
    ];
  });
}

/** A number without a verdict cannot be breached, so it is no KPI: the one that can stand in its place is offered. */
function vanityNotes(kpi: Kpi, kpis: readonly Kpi[], active: readonly Kpi[]): SetNote[] {
  if (kpi.judge !== null) return [];
  const { replacement } = kpi;
  const better = kpis.find(({ id }) => id === replacement?.id);
  if (!replacement || !better)
    return [{ rule: 'context', weight: 'advice', says: says.contextOnly(kpi.title), offers: [] }];
  const on = active.includes(better);
  return [
    {
      rule: 'vanity',
      weight: 'gap',
      says: says.vanity(kpi.title, replacement.why, better.title, on),
      offers: on ? [] : [better.id],
      about: { kpi: kpi.id, scope: '' },
    },
  ];
}
