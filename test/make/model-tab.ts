// The modelling tab: every bare formula with its value, and the same in plain Excel beside it, live.
import { type Kpi, type Plan, type PlanCell, type Style, kpis, numberFormat } from '../../core/index';
import { ask, number } from '../core/ask';
import { letters } from '../xlsx/letters';

export const MODEL_TAB = 'Model';
/** Where the KPI's value, the native formula and whether they agree stand. */
export const MODEL_COLUMNS = { value: 6, native: 7, agrees: 9 } as const;

const FIRST_INPUT = 2;
const MUTED: Style = { colour: '#5F6B76' };
const HEAD: Style = { bold: true, colour: '#FFFFFF', fill: '#0B5C6B', wrap: true };
const HEADS = ['KPI', 'Formula with the add-in', 'Inputs', '', '', '', 'Value', 'In plain Excel', 'Its text', ''];

type Row = (PlanCell | undefined)[];
type Inputs = Readonly<Record<string, number | readonly number[]>>;

/** The example with the most arguments that gives a number; none where an argument is text. */
function inputsOf(kpi: Kpi): Inputs | null {
  if (!kpi.from) return null;
  const names = 'lists' in kpi.from ? Object.keys(kpi.from.lists) : kpi.from.parts;
  const fits = kpi.examples.flatMap((example) =>
    'from' in example && typeof example.gives === 'number' && example.from.every((arg) => typeof arg !== 'string')
      ? [example.from]
      : [],
  );
  const [best] = [...fits].sort((a, b) => b.length - a.length);
  return best ? Object.fromEntries(best.slice(0, names.length).map((value, i) => [names[i]!, value])) : null;
}

/** The formula that the KPI prints, in cells: nothing of it is typed twice. Sums over lists have no such form. */
function native(kpi: Kpi, at: ReadonlyMap<string, string>): string {
  const cell = (name: string) => at.get(name)!;
  if (kpi.id === 'WEIGHTED_PIPELINE') return `=SUMPRODUCT(${cell('amounts')};${cell('probabilities')})`;
  if (kpi.id === 'FORECAST_ACCURACY')
    return `=MAX(0;1-SUMPRODUCT(ABS(${cell('forecasts')}-${cell('actuals')}))/SUM(${cell('actuals')}))`;
  const signs: Record<string, string> = { '÷': '/', '×': '*', '−': '-' };
  return `=${kpi.formula.replace(/[÷×−]/g, (sign) => signs[sign]!).replace(/[a-z_]+/g, cell)}`.replace(/ /g, '');
}

function rowsOf(kpi: Kpi, inputs: Inputs, first: number): Row[] {
  const names = 'lists' in kpi.from! ? Object.keys(kpi.from.lists) : kpi.from!.parts;
  const lists = Object.values(inputs).some(Array.isArray);
  const last = first + (lists ? names.length : 1);
  const at = new Map(
    names.map((name, i) => [name, lists ? listAt(inputs[name] as number[], first + 1 + i) : cellAt(i, last)]),
  );
  const args = names.map((name) => inputs[name]);
  const value = number(
    ask(`${kpi.id}_FROM`, ...args.map((arg) => (Array.isArray(arg) ? arg.map((item: number) => [item]) : arg))),
  );
  const plain = native(kpi, at);
  const format = numberFormat(kpi.unit, '$');
  const [result, live] = [MODEL_COLUMNS.value, MODEL_COLUMNS.native].map((column) => letters(column) + last);
  const answers: Row = [
    {
      value: `=KPI.${kpi.id}_FROM(${names
        .slice(0, args.filter((arg) => arg !== undefined).length)
        .map((name) => at.get(name))
        .join(', ')})`,
      style: MUTED,
    },
    { value, format, style: { bold: true } },
    { value, formula: plain, format },
    { value: plain.replace(/;/g, ','), style: MUTED },
    { value: 'same', formula: `=IF(ABS(${result}-${live})<1E-9*MAX(1;ABS(${result}));"same";"DIFFERS")` },
  ];
  const row = (title: string, cells: readonly (PlanCell | undefined)[], done: boolean): Row => [
    title === '' ? undefined : { value: title, style: { bold: true } },
    done ? answers[0] : undefined,
    ...Array.from({ length: 4 }, (_, i) => cells[i]),
    ...(done ? answers.slice(1) : new Array<undefined>(4)),
  ];
  if (!lists) {
    const says = names.map((name): PlanCell => ({ value: name, style: MUTED }));
    return [
      row(kpi.title, says, false),
      row(
        '',
        names.map((name) => cellOf(inputs[name] as number | undefined)),
        true,
      ),
    ];
  }
  const listed = names.map((name, i) => row('', (inputs[name] as number[]).map(cellOf), i === names.length - 1));
  return [row(kpi.title, [{ value: names.join(', then '), style: MUTED }], false), ...listed];
}

const cellOf = (value: number | undefined): PlanCell | undefined => (value === undefined ? undefined : { value });
const cellAt = (input: number, row: number): string => letters(FIRST_INPUT + input) + row;
const listAt = (list: readonly number[], row: number): string => `${cellAt(0, row)}:${cellAt(list.length - 1, row)}`;

export function modelTab(): Plan {
  const cells: Row[] = [
    [
      {
        value: 'Model: the bare formulas, and the same in plain Excel',
        style: { size: 'large', bold: true, colour: '#0B5C6B' },
      },
    ],
    [
      {
        value:
          'Change an input: the plain formulas follow at once. With the add-in, type the formula of column B to see its value follow too.',
        style: MUTED,
      },
    ],
    HEADS.map((value) => ({ value, style: HEAD })),
  ];
  for (const kpi of kpis) {
    const inputs = inputsOf(kpi);
    if (inputs) cells.push(...rowsOf(kpi, inputs, cells.length + 1));
  }
  return {
    tab: MODEL_TAB,
    cells: cells.map((row) => [...row, ...new Array<undefined>(HEADS.length - row.length)]),
    widths: [26, 48, 13, 13, 13, 13, 14, 14, 34, 9],
    heights: cells.map(() => null),
    charts: [],
    print: { columns: HEADS.length, rows: cells.length },
    tabColour: '#0B5C6B',
  };
}
