/**
 * Every global function of a script can be called by whoever may edit the spreadsheet, with anything: what arrives is looked at
 * before it is used. A shape gives the value back as what it is, or throws.
 */
export type Shape<T> = (value: unknown, where: string) => T;

export function wrong(where: string, wanted: string): never {
  throw new Error(`The sidebar sent something that is no ${wanted} (${where}): close it and open it again.`);
}

const LONGEST_TEXT = 50_000; // as much as a cell of Google's holds

export const text =
  (longest = LONGEST_TEXT): Shape<string> =>
  (value, where) =>
    typeof value === 'string' && value.length <= longest ? value : wrong(where, 'text');
export const truth: Shape<boolean> = (value, where) => (typeof value === 'boolean' ? value : wrong(where, 'yes or no'));
export const number: Shape<number> = (value, where) =>
  typeof value === 'number' && Number.isFinite(value) ? value : wrong(where, 'number');
export const whole =
  (least: number, most: number): Shape<number> =>
  (value, where) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most
      ? (value as number)
      : wrong(where, `whole number from ${least} to ${most}`);
export const oneOf =
  <T extends string>(values: readonly T[], what: string): Shape<T> =>
  (value, where) =>
    values.includes(value as T) ? (value as T) : wrong(where, what);
export const matching =
  (pattern: RegExp, what: string): Shape<string> =>
  (value, where) =>
    typeof value === 'string' && pattern.test(value) ? value : wrong(where, what);

export const list =
  <T>(of: Shape<T>, most: number): Shape<readonly T[]> =>
  (value, where) =>
    Array.isArray(value) && value.length <= most
      ? value.map((item, i) => of(item, `${where}[${i}]`))
      : wrong(where, 'list');
export const orNull =
  <T>(of: Shape<T>): Shape<T | null> =>
  (value, where) =>
    value === null || value === undefined ? null : of(value, where);

type Fields = Readonly<Record<string, Shape<unknown>>>;
type Of<F extends Fields> = { readonly [K in keyof F]: F[K] extends Shape<infer T> ? T : never };

/** An object with these fields, and of the optional ones those that are there; whatever else it holds is dropped. */
export const object =
  <F extends Fields, O extends Fields = Record<never, never>>(fields: F, optional?: O): Shape<Of<F> & Partial<Of<O>>> =>
  (value, where) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(where, 'object');
    const given = value as Record<string, unknown>;
    const found: Record<string, unknown> = {};
    for (const [name, of] of Object.entries(fields)) found[name] = of(given[name], `${where}.${name}`);
    for (const [name, of] of Object.entries(optional ?? {}))
      if (given[name] !== undefined && given[name] !== null) found[name] = of(given[name], `${where}.${name}`);
    return found as Of<F> & Partial<Of<O>>;
  };
