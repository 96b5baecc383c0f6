/** Currencies that stand in brackets behind a header: "Amount (EUR)". Three letters alone would also be "Owner (SDR)". */
const CURRENCY =
  / [([](usd|eur|gbp|jpy|chf|cad|aud|nzd|sek|nok|dkk|pln|czk|huf|ron|inr|brl|mxn|zar|sgd|hkd|cny|ils|try|aed|krw|[$€£¥₹])[)\]]$/;

/** A header without what says nothing: case, spacing, underscores, dashes, quotes, a trailing *, sort arrows, a currency. */
export function plainHeader(header: string): string {
  return header
    .replace(/^\ufeff/, '')
    .normalize('NFKC')
    .replace(/[\u2013\u2014]/g, '-')
    .replace(/[↑↓▲▼]/g, ' ')
    .trim()
    .replace(/^["']|["']$/g, '')
    .replace(/__c$/i, '')
    .replace(/_/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/ ?\*$/, '')
    .replace(CURRENCY, '');
}

/** What Pipedrive and others write before every header of a deals export. */
const DEAL_PREFIX = /^(?:deal|opportunity) - /;

/** A header as the alias lists and people's filters write it. */
export const normaliseHeader = (header: string): string => plainHeader(header).replace(DEAL_PREFIX, '');

/** The record's name before " - ", by kind of table, where the export is in English. */
const PREFIXES: Readonly<Record<string, readonly string[]>> = {
  deals: ['deal', 'opportunity'],
  leads: ['lead'],
  contacts: ['person', 'contact'],
  accounts: ['organization', 'company', 'account'],
  outreach: ['activity'],
};

/**
 * The headers of one table as the alias lists write them. Where the export puts the record's name before each of its
 * columns ("Deal - Value", translated too), that name goes; another record's stays, since "Person - Name" names no deal.
 */
export function headerNames(kind: string, headers: readonly string[]): readonly string[] {
  const names = headers.map(plainHeader);
  const own = ownPrefixes(kind, names);
  return names.map((name) => {
    const prefix = own.find((p) => name.startsWith(p));
    return prefix === undefined ? name : name.slice(prefix.length);
  });
}

function ownPrefixes(kind: string, names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) {
    const at = name.indexOf(' - ');
    if (at > 0) counts.set(name.slice(0, at + 3), (counts.get(name.slice(0, at + 3)) ?? 0) + 1);
  }
  const known = (PREFIXES[kind] ?? []).map((word) => `${word} - `).filter((prefix) => counts.has(prefix));
  if (known.length > 0) return known;
  const others = new Set(Object.values(PREFIXES).flat());
  const filled = names.filter((name) => name !== '').length;
  return [...counts]
    .filter(([prefix, count]) => count >= 3 && count * 2 > filled && !others.has(prefix.slice(0, -3)))
    .map(([prefix]) => prefix);
}
