import { isRecord } from '../../tables/record';
import type { TableRule } from '../rule';

/** Amounts of several currencies, which have no sum. */
export const mixedCurrencies: TableRule = {
  many: 'mixed currencies',
  find(table, found) {
    if (!('currency' in table.kind.fields) || !table.holds('currency')) return;
    const { codes, texts, header } = table.text('currency');
    const record = isRecord(table);
    const counts = new Map<string, { rows: number; first: number }>();
    for (let row = 0; row < table.size; row++) {
      const currency = texts[codes[row]!]!.toUpperCase();
      if (currency === '' || !record(row)) continue;
      const seen = counts.get(currency);
      if (seen) seen.rows++;
      else counts.set(currency, { rows: 1, first: row });
    }
    const [, second] = counts.values();
    if (second)
      found.add(() => ({
        row: table.rowNumber(second.first),
        column: header,
        problem: `several currencies: ${[...counts]
          .slice(0, 5)
          .map(([name, { rows }]) => `${name} in ${rows} rows`)
          .join(', ')}`,
        affects: 'every sum of amounts: refused where rows of several currencies meet',
        fix: 'Convert the amounts to one currency, or filter by this column',
      }));
  },
};
