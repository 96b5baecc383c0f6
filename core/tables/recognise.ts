import type { Crm } from './crm';
import { crms, generic } from './crms/index';
import { normaliseHeader } from './header';
import type { Kind } from './kind';

/** Which column holds which field, and which could not be told. */
export interface Recognition<F extends string = string> {
  readonly crm: Crm;
  readonly columns: Readonly<Partial<Record<F, FoundColumn>>>;
  /** Fields that several columns could be: left unmapped and asked for. */
  readonly asked: Readonly<Partial<Record<F, readonly number[]>>>;
}

export interface FoundColumn {
  readonly column: number;
  /** Why this column: the setup says so, the CRM calls it that, or everybody does. */
  readonly by: 'setup' | 'crm' | 'everyone';
}

/** The CRM with the most signature headers; none without at least two. */
export function voteForCrm(headers: readonly string[]): Crm {
  const present = new Set(headers.map(normaliseHeader));
  let best: { crm: Crm; votes: number } = { crm: generic, votes: 1 };
  for (const crm of crms) {
    const votes = crm.signature.filter((h) => present.has(h)).length;
    if (votes > best.votes) best = { crm, votes };
  }
  return best.crm;
}

/** `given`: field → header text chosen in the setup; a header no longer there leaves the field unmapped. */
export function recognise<F extends string>(
  kind: Kind<F>,
  headers: readonly string[],
  given: Readonly<Record<string, string>> = {},
): Recognition<F> {
  const names = headers.map(normaliseHeader);
  const crm = voteForCrm(headers);
  const own = crm.columns[kind.id] ?? {};
  const columns: Partial<Record<F, FoundColumn>> = {};
  const asked: Partial<Record<F, readonly number[]>> = {};
  const taken = new Set<number>();
  const fields = Object.keys(kind.fields) as F[];
  const settle = (field: F, found: readonly number[], by: FoundColumn['by']) => {
    const free = found.filter((c) => !taken.has(c));
    if (free.length === 1) {
      columns[field] = { column: free[0]!, by };
      taken.add(free[0]!);
    } else if (free.length > 1) asked[field] = free;
  };
  for (const field of fields) {
    const header = given[field];
    if (header === undefined) continue;
    const wanted = normaliseHeader(header);
    settle(
      field,
      positions(names, (n) => n === wanted),
      'setup',
    );
  }
  for (const field of fields) {
    if (given[field] !== undefined) continue;
    const first = (own[field] ?? []).find((alias) => names.some((n, c) => n === alias && !taken.has(c)));
    if (first !== undefined)
      settle(
        field,
        positions(names, (n) => n === first),
        'crm',
      );
  }
  for (const field of fields) {
    if (given[field] !== undefined || columns[field] || asked[field]) continue;
    const aliases = kind.fields[field].aliases;
    settle(
      field,
      positions(names, (n) => aliases.includes(n)),
      'everyone',
    );
  }
  return { crm, columns, asked };
}

function positions(names: readonly string[], is: (name: string) => boolean): number[] {
  const found: number[] = [];
  names.forEach((name, column) => {
    if (name !== '' && is(name)) found.push(column);
  });
  return found;
}

/** Every header that means something in this kind of table, in any CRM: what a header row is known by. */
export function knownHeaders(kind: Kind): ReadonlySet<string> {
  const known = new Set<string>();
  for (const field of Object.values(kind.fields)) for (const alias of field.aliases) known.add(alias);
  for (const crm of crms)
    for (const aliases of Object.values(crm.columns[kind.id] ?? {})) for (const alias of aliases) known.add(alias);
  return known;
}
