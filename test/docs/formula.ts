/** A formula as a page prints it: the function's name without KPI., and its arguments. */
export interface Formula {
  readonly name: string;
  readonly host: 'Excel' | 'Google Sheets';
  readonly args: readonly Argument[];
}

type Argument = { readonly value: string | number | boolean | undefined } | { readonly table: string };

/** Every formula of a page that is one call, wherever it stands: those of Excel, and those of Google Sheets without the prefix. */
export const formulasIn = (text: string): Formula[] =>
  [...text.matchAll(/=(?:KPI\.)?[A-Z][A-Z_]+\(/g)].flatMap(({ index }) => {
    const formula = parseFormula(text.slice(index));
    return formula && (formula.host === 'Excel' || formula.name.includes('_')) ? [formula] : [];
  });

/** Reads up to the bracket that closes the call; null where none does, or where the arguments are left to the reader (…). */
export function parseFormula(text: string): Formula | null {
  const [call, prefix, name] = /^=(KPI\.)?([A-Z][A-Z_]+)\(/.exec(text) ?? [];
  if (!call || !name) return null;
  const parts: string[] = [''];
  let quoted = false;
  let depth = 1;
  for (const sign of text.slice(call.length)) {
    if (sign === '\n') return null;
    if (sign === '"') quoted = !quoted;
    if (!quoted && sign === '(') depth++;
    if (!quoted && sign === ')' && --depth === 0) return complete(name, prefix !== undefined, parts);
    if (!quoted && depth === 1 && (sign === ',' || sign === ';')) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return null;
}

function complete(name: string, excel: boolean, parts: readonly string[]): Formula | null {
  if (parts.some((part) => part.includes('…'))) return { name, host: excel ? 'Excel' : 'Google Sheets', args: [] };
  const written = parts.length === 1 && parts[0] === '' ? [] : parts.map((part) => part.trim());
  return { name, host: excel ? 'Excel' : 'Google Sheets', args: written.map(argument) };
}

function argument(text: string): Argument {
  if (text === '') return { value: undefined };
  if (/^".*"$/.test(text)) return { value: text.slice(1, -1).replace(/""/g, '"') };
  if (/^-?\d+(\.\d+)?$/.test(text)) return { value: Number(text) };
  if (/^(TRUE|FALSE)$/.test(text)) return { value: text === 'TRUE' };
  return { table: text.replace('[#All]', '') };
}
