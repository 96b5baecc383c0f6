import { ASK } from '../../measures/deals';
import type { DealRule } from '../rule';

/** Stages that may be an end but do not say which. */
export const unknownStages: DealRule = {
  many: 'unclear stages',
  find({ table, outcome, fields, toAsk }, _, found) {
    if (toAsk === 0) return;
    const column = table.column(fields[0]!);
    if (column.type !== 'text') return;
    const seen = new Map<number, { first: number; rows: number }>();
    for (let row = 0; row < table.size; row++) {
      const code = column.codes[row]!;
      if (outcome[row] !== ASK || code === 0) continue;
      const known = seen.get(code);
      if (known) known.rows++;
      else seen.set(code, { first: row, rows: 1 });
    }
    for (const [code, { first, rows }] of seen)
      found.add(() => ({
        row: table.rowNumber(first),
        column: column.header,
        problem: `"${column.texts[code]}" may be an end, but won or lost is not clear (${rows} ${rows === 1 ? 'row' : 'rows'})`,
        affects: 'every number of deals: refused where such a row is used',
        fix: 'Say in KPI setup what the stage means, or with "@won", "@lost" or "@open"',
      }));
  },
};
