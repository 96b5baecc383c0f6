import { type Finding, type TrackedRow, diagnose } from '../../../core/index';
import { type Measured, rowKey } from './measurements';

/** The layer walk over the company's own rows, as DIAGNOSE does it: a person's row says nothing of a layer. */
export function diagnosisOf(
  rows: readonly TrackedRow[],
  of: (key: string) => Measured | undefined,
): readonly Finding[] {
  return diagnose(
    rows
      .filter(({ terms }) => terms.scope === '')
      .flatMap((row) => {
        const measured = of(rowKey(row));
        if (!measured) return [];
        const { title, layer, governance = false } = row.kpi;
        return [{ title, layer, governance, judgement: measured.line.verdict.judgement }];
      }),
  );
}
