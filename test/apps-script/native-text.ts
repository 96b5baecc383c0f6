// Google's functions that write as the spreadsheet's locale does, as far as the script reads what they give.

interface Region {
  readonly decimal: string;
  readonly group: string;
  readonly date: string;
  readonly dollar: string;
}

/** As Google shows a date and an amount that nobody has formatted. */
const REGIONS: Readonly<Record<string, Region>> = {
  en_US: { decimal: '.', group: ',', date: 'm/d/yyyy', dollar: '$1.00' },
  en_GB: { decimal: '.', group: ',', date: 'dd/mm/yyyy', dollar: '£1.00' },
  de_DE: { decimal: ',', group: '.', date: 'dd.mm.yyyy', dollar: '1,00 €' },
  de_CH: { decimal: '.', group: '’', date: 'dd.mm.yyyy', dollar: 'CHF 1.00' },
  fr_FR: { decimal: ',', group: '\u00a0', date: 'dd/mm/yyyy', dollar: '1,00 €' },
  // One that no table of languages has.
  xx_YY: { decimal: '.', group: ',', date: 'm/d/yyyy', dollar: '$1.00' },
  ja_JP: { decimal: '.', group: ',', date: 'yyyy/mm/dd', dollar: '¥1.00' },
};

type Piece = readonly [pattern: RegExp, text: (region: Region, found: string[]) => string];

const PIECES: readonly Piece[] = [
  [/^"([^"]*)"$/, (_, [text]) => text!],
  [/^FIXED\((\d+)\/(\d+);1\)$/, ({ decimal, group }, [a, b]) => fixed(Number(a) / Number(b), decimal, group)],
  [/^TO_TEXT\(DATE\((\d+);(\d+);(\d+)\)\)$/, ({ date }, [y, m, d]) => dated(date, { y: y!, m: m!, d: d! })],
  [/^LEFT\(DOLLAR\(1\);(\d)\)$/, ({ dollar }, [count]) => dollar.slice(0, Number(count))],
];

/** The text that a formula gives in a locale; null where the double does not know the formula. */
export function nativeText(formula: string, locale: string): string | null {
  if (!/^=FIXED\(/.test(formula)) return null;
  const region = REGIONS[locale];
  if (!region) throw new Error(`the double does not know how ${locale} writes`);
  return formula
    .slice(1)
    .split('&')
    .map((text) => {
      for (const [pattern, give] of PIECES) {
        const found = pattern.exec(text);
        if (found) return give(region, found.slice(1));
      }
      throw new Error(`the double does not know ${text}`);
    })
    .join('');
}

function fixed(number: number, decimal: string, group: string): string {
  const [whole, fraction] = number.toFixed(1).split('.');
  return `${whole!.replace(/\B(?=(\d{3})+$)/g, group)}${decimal}${fraction}`;
}

const dated = (format: string, parts: Record<'y' | 'm' | 'd', string>): string =>
  format.replace(/y+|m+|d+/g, (piece) => parts[piece.charAt(0) as 'y'].padStart(piece.length, '0'));
