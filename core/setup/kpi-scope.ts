/** One condition of a row's scope: a column to filter by, or one of the KPI's own inputs or @options. The value as in SUMIFS. */
export interface ScopeTerm {
  readonly name: string;
  readonly value: string;
}

const TERM = /^([^=<>;]+?)\s*(<>|>=|<=|=|<|>)\s*([^;]+)$/;

/** What a person wrote under Scope, such as `Owner = Ana; Region <> West`; none for the whole company. null: no scope. */
export function scopeTerms(text: string): readonly ScopeTerm[] | null {
  const terms: ScopeTerm[] = [];
  for (const part of text.split(';')) {
    if (part.trim() === '') continue;
    const [, name, operator, value] = TERM.exec(part.trim()) ?? [];
    if (name === undefined) return null;
    terms.push({ name, value: operator === '=' ? value! : `${operator}${value}` });
  }
  return terms;
}

export const showScope = (terms: readonly ScopeTerm[]): string =>
  terms
    .map(({ name, value }) => {
      const [, operator = '=', operand] = /^(<>|>=|<=|<|>)?([^]*)$/.exec(value)!;
      return `${name} ${operator} ${operand}`;
    })
    .join('; ');

/** One way of writing for one scope; what is no scope stays as it is. */
export function plainScope(text: string): string {
  const terms = scopeTerms(text);
  return terms === null ? text.trim() : showScope(terms);
}

export const ownerScope = (person: string): string => showScope([{ name: 'Owner', value: person }]);
