// What Excel does between a formula and its JavaScript function: arguments become parameter values, or the cell's error.
import type { Val } from '../book/area';
import { WAITING, isBusy, isError } from '../book/cell';
import type { FunctionMeta, ParameterMeta } from './metadata';

/** An empty cell is null. */
export type Cell = Val | null;
/** `cells` is undefined where the formula left the argument out. */
export type Arg = { cells?: Cell[][]; reference?: string };
export type BindOptions = {
  /** How an empty cell arrives in an `any` parameter: 0 in Excel on the desktop, null on the web. */
  emptyCell: 0 | null;
  allowErrors: boolean;
};
/** The parameter values as JSON text, which is also the identity of the call. */
export type Bound = { json: string } | { error: string };

export function bind(f: FunctionMeta, args: Arg[], o: BindOptions): Bound {
  if (args.some((a) => a.cells?.some((row) => row.some(isBusy)))) return { error: WAITING };
  const out: string[] = [];
  let next = 0;
  for (const p of f.parameters) {
    const mine: (Arg | undefined)[] = p.repeating ? args.slice(next) : [args[next]];
    next += mine.length;
    const parts: string[] = [];
    for (const arg of mine) {
      const part = argument(p, arg, o);
      if ('error' in part) return part;
      parts.push(part.json);
    }
    // Everything from a repeating parameter on is one array: of values, or of matrices.
    out.push(p.repeating ? `[${parts.join()}]` : (parts[0] ?? 'null'));
  }
  return next < args.length ? { error: '#VALUE!' } : { json: `[${out.join()}]` };
}

function argument(p: ParameterMeta, arg: Arg | undefined, o: BindOptions): Bound {
  if (!arg?.cells) return p.optional || p.repeating ? { json: 'null' } : { error: '#VALUE!' };
  if (p.dimensionality === 'matrix') return matrix(p, arg.cells, o);
  const [first, ...more] = arg.cells;
  // Excel would call the function once for every cell of the range; not modelled.
  if (!first || first.length !== 1 || more.length) return { error: '#VALUE!' };
  const value = scalar(p, first[0] ?? null, o);
  return 'error' in value ? value : { json: JSON.stringify(value.value) };
}

// One range is often the argument of many formulas: its text is made once for each type of parameter.
const texts = new WeakMap<Cell[][], Map<string, Bound>>();
function matrix(p: ParameterMeta, cells: Cell[][], o: BindOptions): Bound {
  let known = texts.get(cells);
  if (!known) texts.set(cells, (known = new Map()));
  const kind = `${p.type ?? 'any'} ${o.emptyCell} ${o.allowErrors}`;
  let text = known.get(kind);
  if (!text) {
    let error: string | undefined;
    const values = cells.map((row) =>
      row.map((cell) => {
        const value = scalar(p, cell, o);
        if ('error' in value) error ??= value.error;
        return 'error' in value ? null : value.value;
      }),
    );
    text = error === undefined ? { json: JSON.stringify(values) } : { error };
    known.set(kind, text);
  }
  return text;
}

type Value = { value: Cell | { type: 'CustomFunctionError'; code: string } } | { error: string };
const BAD: Value = { error: '#VALUE!' };

function scalar({ type = 'any' }: ParameterMeta, cell: Cell, o: BindOptions): Value {
  if (isError(cell)) {
    // So marked, the real runtime makes a CustomFunctions.Error of it (CustomFunctionProxy._transferCustomFunctionError).
    if (type === 'any' && o.allowErrors) return { value: { type: 'CustomFunctionError', code: cell } };
    return { error: cell };
  }
  if (cell === null) return { value: { any: o.emptyCell, string: '', number: 0, boolean: false }[type] };
  switch (type) {
    case 'number': {
      const n = typeof cell === 'string' && cell.trim() === '' ? NaN : Number(cell);
      return Number.isNaN(n) ? BAD : { value: n };
    }
    case 'string':
      return { value: typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell) };
    case 'boolean':
      if (typeof cell !== 'string') return { value: !!cell };
      return /^(true|false)$/i.test(cell) ? { value: /true/i.test(cell) } : BAD;
    default:
      return { value: cell };
  }
}
