import type { Example, ExampleTable, Kpi } from '../kpi';

/** The worked cases of a KPI: the small tables they stand on, then each formula with what it gives. */
export function exampleSection(kpi: Kpi): string {
  const names = tableNames(kpi);
  const tables = [...names].map(([rows, name]) => `\nExample table \`${name}\`:\n\n${tableText(rows)}\n`).join('');
  const lines = kpi.examples.map(
    (example) => `| ${example.says} | \`${formula(kpi, example, names)}\` | ${result(example)} | ${example.source} |`,
  );
  if (lines.length === 0) return '';
  return `${tables}\n| example | formula | gives | source |\n|---|---|---|---|\n${lines.join('\n')}\n`;
}

/** Each table of the examples under its kind's name; a second one of the same kind is numbered. */
function tableNames({ examples, tables }: Kpi): ReadonlyMap<ExampleTable, string> {
  const names = new Map<ExampleTable, string>();
  const taken = new Map<string, number>();
  for (const example of examples) {
    if (!('measured' in example)) continue;
    example.measured.forEach((argument, at) => {
      if (!isTable(argument) || names.has(argument)) return;
      const kind = tables[at] ?? 'table';
      const count = (taken.get(kind) ?? 0) + 1;
      taken.set(kind, count);
      names.set(argument, count === 1 ? kind : `${kind}_${count}`);
    });
  }
  return names;
}

function formula(kpi: Kpi, example: Example, names: ReadonlyMap<ExampleTable, string>): string {
  if ('from' in example) return `${kpi.id}_FROM(${example.from.map((value) => JSON.stringify(value)).join(', ')})`;
  const written = example.measured.map((value) => (isTable(value) ? names.get(value)! : JSON.stringify(value)));
  return `${kpi.id}(${written.join(', ')})`;
}

const isTable = (value: unknown): value is ExampleTable => Array.isArray(value);

function tableText([header, ...rows]: ExampleTable): string {
  const line = (cells: readonly (number | string)[]): string => `| ${cells.join(' | ')} |`;
  return [line(header!), line(header!.map(() => '---')).replace(/ /g, ''), ...rows.map(line)].join('\n');
}

const result = ({ gives }: Example): string => (typeof gives === 'number' ? String(gives) : `refused: ${gives.fails}`);
