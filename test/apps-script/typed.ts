/** Text as Google would take it if a person typed it. */
export type Typed = { readonly formula: string } | { readonly text: string };

const NUMBER = /^[\s($€£¥+-]*[\d.,]*\d[\d.,\s]*(e[+-]?\d+)?[\s%)$€£¥]*$/i;
const DATE =
  /^\d{1,4}\s*[-/.:]\s*\d{1,2}([-/.:\s]|$)|^\d{1,2}\.?\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.?\s+\d/i;
const TRUTH = /^(true|false|wahr|falsch|vrai|faux|verdadero|falso|vero|waar|onwaar|sant|falskt)$/i;

/**
 * What setValue makes of a string. Where Google would quietly make a number, a date or a truth value of it, the double throws:
 * shipped code says what it means.
 */
export function typed(text: string, format: string): Typed {
  if (text.startsWith("'")) return { text: text.slice(1) };
  if (text.startsWith('=')) return { formula: text };
  if (format === '@') return { text };
  if (/^[+\-@\t\r]/.test(text)) throw new Error(`"${text}" would be read as a formula: put an apostrophe before it`);
  for (const [pattern, what] of [
    [NUMBER, 'number'],
    [DATE, 'date'],
    [TRUTH, 'truth value'],
  ] as const)
    if (pattern.test(text)) throw new Error(`"${text}" would become a ${what}: put an apostrophe before it`);
  return { text };
}

export const hasDecimalComma = (locale: string): boolean => /^(de|fr|es|it|pt|nl|sv|da|nb|fi|pl|cs|tr|ru)/.test(locale);

/** Refuses what setFormula refuses in a locale: a comma between arguments, a decimal point, an array literal. */
export function checkFormula(formula: string, locale: string): void {
  const bare = formula.replace(/"[^"]*"/g, '""').replace(/'[^']*'!/g, 'X!');
  if (/[{}]/.test(bare)) throw new Error(`${formula}: array literals differ from locale to locale`);
  if (hasDecimalComma(locale) && /,|\d\.\d/.test(bare)) throw new Error(`${formula}: formula parse error in ${locale}`);
}
