import type { Crm, Doubt } from './crm';
import { headerNames, normaliseHeader, plainHeader } from './header';
import type { Kind } from './kind';
import { voteForCrm } from './vote';

/** Which column holds which field, and which could not be told. */
export interface Recognition<F extends string = string> {
  readonly crm: Crm;
  readonly columns: Readonly<Partial<Record<F, FoundColumn>>>;
  /** Fields that several columns could be: left unmapped and asked for. */
  readonly asked: Readonly<Partial<Record<F, readonly number[]>>>;
  /** Fields whose only column may be something else in this CRM's export: left unmapped, with the reason. */
  readonly doubted: Readonly<Partial<Record<F, DoubtfulColumn>>>;
}

export interface FoundColumn {
  readonly column: number;
  /** Why this column: the setup says so, the CRM calls it that, or everybody does. */
  readonly by: 'setup' | 'crm' | 'everyone';
}

export interface DoubtfulColumn {
  readonly column: number;
  readonly doubt: Doubt;
}

/** `given`: field → header text chosen in the setup; a header no longer there leaves the field unmapped. */
export function recognise<F extends string>(
  kind: Kind<F>,
  headers: readonly string[],
  given: Readonly<Record<string, string>> = {},
): Recognition<F> {
  return new Recogniser(kind, headers, given).recognition();
}

class Recogniser<F extends string> {
  private readonly crm: Crm;
  private readonly names: readonly string[];
  private readonly places: Places = new Map();
  /** By what is left of a header without the record's name: "Opportunity Stage" is the stage. */
  private readonly shorter: Places = new Map();
  private readonly columns: Partial<Record<F, FoundColumn>> = {};
  private readonly asked: Partial<Record<F, readonly number[]>> = {};
  private readonly doubted: Partial<Record<F, DoubtfulColumn>> = {};
  private readonly taken = new Set<number>();

  constructor(
    private readonly kind: Kind<F>,
    private readonly headers: readonly string[],
    private readonly given: Readonly<Record<string, string>>,
  ) {
    this.crm = voteForCrm(headers);
    this.names = headerNames(kind.id, headers);
    const words = kind.id === 'deals' ? ['deal ', 'opportunity '] : [`${kind.row} `];
    this.names.forEach((name, column) => {
      if (name !== '') put(this.places, name, column);
      for (const word of words) if (name.startsWith(word)) put(this.shorter, name.slice(word.length), column);
    });
  }

  recognition(): Recognition<F> {
    const fields = Object.keys(this.kind.fields) as F[];
    this.take(fields.filter((field) => field !== 'currency'));
    this.take(fields.filter((field) => field === 'currency'));
    for (const field of fields) if (this.columns[field]) delete this.doubted[field];
    return { crm: this.crm, columns: this.columns, asked: this.asked, doubted: this.doubted };
  }

  private take(fields: readonly F[]): void {
    for (const field of fields) this.takeGiven(field);
    for (const field of fields) this.takeFirst(field, this.aliasesOfCrm(field));
    for (const field of fields) this.takeOnly(field, this.places);
    for (const field of fields) this.takeOnly(field, this.shorter);
  }
  private open(field: F): boolean {
    return this.given[field] === undefined && !this.columns[field] && !this.asked[field];
  }
  /** A person's choice, by the most exact reading that finds it. It takes no column away from another field. */
  private takeGiven(field: F): void {
    const header = this.given[field];
    if (header === undefined) return;
    const columns = this.headers.map((_, column) => column).filter((column) => this.headers[column] !== '');
    const found = [
      columns.filter((column) => this.headers[column]!.trim() === header.trim()),
      columns.filter((column) => plainHeader(this.headers[column]!) === plainHeader(header)),
      columns.filter((column) => [plainHeader(header), normaliseHeader(header)].includes(this.names[column]!)),
    ].find((by) => by.length > 0);
    if (found && found.length > 1) this.asked[field] = found;
    else if (found) this.columns[field] = { column: found[0]!, by: 'setup' };
  }
  /** What the CRM calls it: the first of its headers that is there. */
  private takeFirst(field: F, aliases: readonly string[]): void {
    if (!this.open(field)) return;
    for (const alias of aliases) {
      const free = this.free(field, [alias]);
      if (free.length > 0) return this.settle(field, free, 'crm');
    }
  }
  /** What everybody calls it: only where one column is called so. */
  private takeOnly(field: F, places: Places): void {
    if (!this.open(field) || (field === 'currency' && this.isConverted())) return;
    this.settle(field, this.free(field, this.kind.fields[field].aliases, places), 'everyone');
  }
  private settle(field: F, free: readonly number[], by: FoundColumn['by']): void {
    if (free.length === 1) {
      this.columns[field] = { column: free[0]!, by };
      this.taken.add(free[0]!);
    } else if (free.length > 1) this.asked[field] = free;
  }
  /** The columns of these names that no other field has and nothing speaks against. */
  private free(field: F, aliases: readonly string[], places = this.places): number[] {
    const free: number[] = [];
    for (const alias of aliases)
      for (const column of places.get(alias) ?? []) {
        if (this.taken.has(column) || free.includes(column)) continue;
        const doubt = this.doubt(field, alias);
        if (doubt) this.doubted[field] = { column, doubt };
        else free.push(column);
      }
    return free.sort((a, b) => a - b);
  }
  private doubt(field: F, name: string): Doubt | undefined {
    return this.crm.doubts?.find(
      (doubt) =>
        doubt.kind === this.kind.id &&
        doubt.field === field &&
        doubt.headers.includes(name) &&
        (!doubt.beside || doubt.beside.some((other) => this.places.has(other))),
    );
  }
  /** The currency that stands beside the amount is the amount's, whatever other currencies the file names. */
  private aliasesOfCrm(field: F): readonly string[] {
    const own = this.crm.columns[this.kind.id]?.[field] ?? [];
    const amount = this.amountName();
    if (field !== 'currency' || amount === undefined) return own;
    const beside = [`${amount} currency`, `currency of ${amount}`];
    return this.isConverted() ? beside : [...beside, ...own];
  }
  private amountName(): string | undefined {
    const amount = this.columns['amount' as F];
    return amount && this.names[amount.column];
  }
  private isConverted(): boolean {
    return this.crm.converted?.includes(this.amountName() ?? '') ?? false;
  }
}

type Places = Map<string, number[]>;

function put(places: Places, name: string, column: number): void {
  const columns = places.get(name);
  if (columns) columns.push(column);
  else places.set(name, [column]);
}
