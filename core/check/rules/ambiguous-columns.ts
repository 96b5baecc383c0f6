import { affects } from '../affects';
import type { TableRule } from '../rule';

/** Fields that several columns could be: none is taken until a person says which. */
export const ambiguousColumns: TableRule = {
  many: 'columns to choose between',
  find(table, found) {
    const { asked } = table.recognition;
    for (const [field, columns = []] of Object.entries<readonly number[] | undefined>(asked))
      found.add(() => ({
        row: table.headerAt + 1,
        column: columns.map((column) => table.headers[column]!).join(', '),
        problem: `each of these columns could be ${table.kind.fields[field]!.says}`,
        affects: `${affects(table.kind.fields[field]!)}: refused until it is clear`,
        fix: 'Keep one, rename the others, or choose one in KPI setup',
      }));
  },
};
