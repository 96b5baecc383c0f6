import { headerNames, normaliseHeader, plainHeader } from './header';
import type { Kind } from './kind';
import type { Recognition } from './recognise';

/** As much of a table as its header says. */
export interface Headed<F extends string> {
  readonly name: string;
  readonly headers: readonly string[];
  readonly kind: Kind<F>;
  readonly recognition: Recognition<F>;
}

/** Any column by its header or its canonical name, for filters. Undefined where the table has none of that name. */
export function columnNamed<F extends string>(
  { headers, kind, recognition }: Headed<F>,
  name: string,
): number | 'clash' | undefined {
  const wanted = normaliseHeader(name);
  const whole = plainHeader(name);
  // "Deal - Value", written with its prefix, is that column even where another is called "Value"
  const exact = whole === wanted ? [] : headers.flatMap((header, c) => (plainHeader(header) === whole ? [c] : []));
  if (exact.length === 1) return exact[0];
  const names = headerNames(kind.id, headers);
  const byHeader = headers.flatMap((header, c) =>
    header !== '' && (names[c] === wanted || normaliseHeader(header) === wanted) ? [c] : [],
  );
  const field = (Object.keys(kind.fields) as F[]).find((f) => normaliseHeader(f) === wanted);
  const mapped = field === undefined ? undefined : recognition.columns[field]?.column;
  const all = new Set(mapped === undefined ? byHeader : [...byHeader, mapped]);
  if (all.size > 1) return 'clash';
  return all.size === 1 ? [...all][0] : undefined;
}
