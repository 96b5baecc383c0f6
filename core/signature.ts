import type { Asked, Kpi, Option, TotalsExample } from './kpi';

/** One argument of a public function, as both hosts' help shows it. */
export interface Parameter {
  readonly name: string;
  readonly role: 'table' | 'as_of' | 'input' | 'window' | 'pairs' | 'part' | 'option' | 'other';
  readonly says: string;
  readonly optional: boolean;
  readonly example: string;
}

/** Filters, and the options that this KPI knows. */
function pairsParameter({ variants, options }: Asked): Parameter {
  const variant = Object.keys(variants);
  const known = [
    ...(variant.length > 1 ? [`@variant (${variant.join(', ')})`] : []),
    ...Object.entries(options).map(([name, option]) => `@${name} (${optionForm(option)})`),
    '@setup',
  ];
  return {
    name: 'name_value',
    role: 'pairs',
    says: `Pairs of name and value, any number: filters such as "Owner", "Ana"; options ${known.join(', ')} (optional)`,
    optional: true,
    example: '"Owner", "Ana"',
  };
}

/** What may stand after the option's name. */
export function optionForm(option: Option): string {
  if ('values' in option) return option.values.join(', ');
  if ('text' in option) return `text such as ${JSON.stringify(option.text)}`;
  const { least, most, otherwise } = option.count;
  return `a whole number from ${least} to ${most}${otherwise === null ? '' : `; left out: ${otherwise}`}`;
}

/** Arguments of the measured function: tables, as_of, own inputs, window, pairs. */
export function measuredParameters(kpi: Asked): readonly Parameter[] {
  return [
    ...kpi.tables.map((kind): Parameter => ({
      name: kind,
      role: 'table',
      says: `The ${kind.replace('_', ' ')} table with its header row; left out: the one connected in KPI setup (optional)`,
      optional: true,
      example: `${capital(kind)}!A1:K5000`,
    })),
    {
      name: 'as_of',
      role: 'as_of',
      says: 'The day the number is for; left out: today (optional)',
      optional: true,
      example: '"2026-06-30"',
    },
    ...Object.entries(kpi.inputs).map(([name, input]): Parameter => ({
      name,
      role: 'input',
      says: `${capital(input.says)}${input.optional ? ' (optional)' : ''}`,
      optional: input.optional,
      example: JSON.stringify(input.example),
    })),
    ...windowParameter(kpi),
    pairsParameter(kpi),
  ];
}

/** Arguments of the function over totals: the formula's parts (or ranges), then its options. */
export function fromParameters(kpi: Kpi): readonly Parameter[] {
  const { from, parts, options, variants } = kpi;
  if (!from) return [];
  const shown = fullestExample(kpi);
  const operands =
    'lists' in from ? Object.entries(from.lists) : from.parts.map((name) => [name, parts[name]!] as const);
  return [
    ...operands.map(([name, part], i): Parameter => ({
      name,
      role: 'part',
      says: `${part.says}${part.optional ? ' (optional)' : ''}`,
      optional: part.optional === true,
      example: 'lists' in from ? 'A2:A50' : JSON.stringify(shown[i] ?? 1),
    })),
    ...(from.options ?? []).map((name, i): Parameter => {
      const option: Option = name === 'variant' ? variantOption(variants) : options[name]!;
      const values = wordsOf(option);
      return {
        name,
        role: 'option',
        says: `${capital(option.says)} (optional)`,
        optional: true,
        example: JSON.stringify(shown[operands.length + i] ?? values[0]),
      };
    }),
  ];
}

const variantOption = (variants: Kpi['variants']): Option => {
  const values = Object.keys(variants);
  return { values, says: `variant: ${values.join(' or ')}` };
};

/** The words an option of a `_FROM` function may be. */
export const wordsOf = (option: Option): readonly string[] => ('values' in option ? option.values : []);

/** The example that fills most arguments and has a value: what the help shows must work when it is typed in. */
function fullestExample({ examples }: Kpi): TotalsExample['from'] {
  let fullest: TotalsExample['from'] = [];
  for (const example of examples)
    if ('from' in example && typeof example.gives === 'number' && example.from.length > fullest.length)
      fullest = example.from;
  return fullest;
}

function windowParameter({ window }: Asked): readonly Parameter[] {
  if (window === null) return [];
  if ('days' in window)
    return [
      {
        name: 'days',
        role: 'window',
        says: `Days of the window that ends on as_of; left out: ${window.days} (optional)`,
        optional: true,
        example: String(window.days),
      },
    ];
  if ('months' in window)
    return [
      {
        name: 'months',
        role: 'window',
        says: `Months from the first day to as_of; left out: ${window.months} (optional)`,
        optional: true,
        example: String(window.months),
      },
    ];
  return [
    {
      name: 'period',
      role: 'window',
      says: `The period as text, such as "2026-Q3", "FY27" or "all"; left out: ${window.period} (optional)`,
      optional: true,
      example: '"2026-Q3"',
    },
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
