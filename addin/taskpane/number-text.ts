/** What a person typed, as a number; a reason where it is none, or could be two. */
export type Typed = { readonly value: number } | { readonly problem: 'empty' | 'not a number' | 'two ways' };

const SCALE: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9 };

/** Reads 500000, 500,000, 1.234.567, 1 200 000, 0,5, 1.2m and $ 500k. "500.000" could be two numbers, so it is asked for. */
export function numberIn(text: string): Typed {
  const bare = text
    .replace(/[\s\u00a0\u202f']|\p{Sc}/gu, '')
    .replace(/[−–]/g, '-')
    .replace(/[%×x]$/i, '')
    .toLowerCase();
  if (bare === '' || bare === '-') return { problem: 'empty' };
  const match = /^([+-]?)([\d.,]*\d[\d.,]*)(k|m|bn)?$/.exec(bare);
  if (!match) return { problem: 'not a number' };
  const digits = plainDigits(match[2]!);
  if (digits === 'two ways') return { problem: 'two ways' };
  const value = Number(digits) * (SCALE[match[3] ?? ''] ?? 1) * (match[1] === '-' ? -1 : 1);
  return digits === '' || !Number.isFinite(value) ? { problem: 'not a number' } : { value };
}

/** Digits with a point for decimals; '' where the separators make no sense. */
function plainDigits(text: string): string {
  const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  if (last < 0) return text;
  const separator = text[last]!;
  const other = separator === ',' ? '.' : ',';
  const groups = text.split(separator);
  if (text.includes(other)) return groups.length === 2 ? joined(groups[0]!.split(other), groups[1]!) : '';
  if (groups.length > 2) return joined(groups, '');
  const [whole, rest] = groups as [string, string];
  if (rest.length !== 3 || whole === '' || whole === '0') return `${whole || '0'}.${rest || '0'}`;
  return separator === ',' && whole.length <= 3 ? whole + rest : 'two ways';
}

const joined = (groups: readonly string[], decimals: string): string =>
  groups[0]!.length >= 1 && groups[0]!.length <= 3 && groups.slice(1).every((group) => group.length === 3)
    ? `${groups.join('')}.${decimals || '0'}`
    : '';

/** A number for a text field: no grouping, no binary noise (28.999999999999996 is 29). */
export const textOf = (value: number): string => String(Number(value.toFixed(8)));
