import { attempt, isFailure } from '../../failure';
import { affects } from '../affects';
import type { TableRule } from '../rule';

/** Columns that the KPIs of this kind of table cannot do without, and columns that a person chose and that are gone. */
export const missingColumns: TableRule = {
  many: 'missing columns',
  find(table, found) {
    const { kind, recognition, rules } = table;
    const open = (field: string) => field in recognition.asked;
    const gone = Object.keys(kind.fields).filter(
      (field) => rules.columns?.[field] !== undefined && !table.holds(field) && !open(field),
    );
    const needed = (kind.needs ?? [])
      .filter((fields) => !fields.some((field) => table.holds(field) || open(field) || gone.includes(field)))
      .map((fields) => fields.find((field) => field in recognition.doubted) ?? fields[0]!);
    for (const field of [...gone, ...needed])
      found.add(() => {
        // the sentence that a KPI would give: what is wrong, a colon, what to do
        const column = attempt(() => table.column(field));
        const [problem = '', fix = ''] = isFailure(column) ? column.message.split(/: (?=[^:]*$)/) : [];
        return {
          row: table.headerAt + 1,
          column: rules.columns?.[field] ?? '',
          problem,
          affects: `${affects(kind.fields[field]!)}: cannot be measured`,
          fix: fix.charAt(0).toUpperCase() + fix.slice(1),
        };
      });
  },
};
