import { type Cell, isBlank, isCellError } from '../cell';
import { dayInText } from '../tables/columns/day';

/** A filter value as SUMIFS reads it: "Ana" · "<>Ana" · ">=5000" · "A*" · "" for blank. Case does not matter. */
export interface Criterion {
  readonly operator: '=' | '<>' | '<' | '>' | '<=' | '>=';
  /** Lower case; '' asks for blank (or, with <>, for filled) cells. */
  readonly text: string;
  /** The operand as a number or day, where it is one. */
  readonly number: number | null;
  matchesText(text: string): boolean;
  matchesNumber(value: number): boolean;
}

export function criterionOf(value: Cell): Criterion {
  const written = isCellError(value) ? value.error : isBlank(value) ? '' : String(value);
  const [, sign = '', operand = ''] = /^(<>|>=|<=|=|<|>)?([\s\S]*)$/.exec(written)!;
  const operator = (sign === '' ? '=' : sign) as Criterion['operator'];
  const number = typeof value === 'number' ? value : numberIn(operand);
  const text = operand.trim().toLowerCase();
  const pattern = wildcard(text);
  const equal = (other: string): boolean =>
    pattern ? pattern.test(other.toLowerCase()) : other.toLowerCase() === text;
  return {
    operator,
    text,
    number,
    matchesText(other) {
      if (operator === '=') return equal(other);
      if (operator === '<>') return !equal(other);
      if (other === '') return false;
      const order = other.toLowerCase() < text ? -1 : other.toLowerCase() > text ? 1 : 0;
      return compare(order, 0, operator);
    },
    matchesNumber(other) {
      if (Number.isNaN(other)) return operator === '=' ? text === '' : operator === '<>' && text !== '';
      if (number === null) return operator === '<>';
      return compare(other, number, operator);
    },
  };
}

function compare(a: number, b: number, operator: Criterion['operator']): boolean {
  switch (operator) {
    case '=':
      return a === b;
    case '<>':
      return a !== b;
    case '<':
      return a < b;
    case '>':
      return a > b;
    case '<=':
      return a <= b;
    case '>=':
      return a >= b;
  }
}

function numberIn(operand: string): number | null {
  const text = operand.trim();
  if (/^[-+]?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^[-+]?\d+(\.\d+)?\s*%$/.test(text)) return parseFloat(text) / 100;
  if (/^true$/i.test(text)) return 1;
  if (/^false$/i.test(text)) return 0;
  const day = dayInText(text);
  return typeof day === 'number' ? day : null;
}

/** * any text, ? one character, ~ takes the next one as it is. */
function wildcard(text: string): RegExp | null {
  if (!/[*?~]/.test(text)) return null;
  const source = text.replace(
    /~([\s\S])|([*?])|([.+^${}()|[\]\\])/g,
    (_, plain: string, wild: string, special: string) =>
      plain !== undefined
        ? plain.replace(/[^\p{L}\p{N}]/u, '\\$&') // a letter behind a backslash is no letter
        : wild !== undefined
          ? wild === '*'
            ? '[\\s\\S]*'
            : '[\\s\\S]'
          : `\\${special}`,
  );
  return new RegExp(`^${source}$`);
}
