import { isFailure } from '../failure';
import { type Notation, rewritten } from '../notation';
import { showCount, showValue } from '../show';
import { diagnose } from '../system/diagnosis';
import { showLayer } from '../system/layers';
import type { Line } from './line';

/** The layer walk over what stands on the tab: where to act, and which layer nobody sees. */
export function whereToAct(lines: readonly Line[]): string[] {
  const tracked = lines.map(({ kpi, verdict }) => ({
    title: kpi.title,
    layer: kpi.layer,
    governance: kpi.governance ?? false,
    judgement: verdict.judgement,
  }));
  return diagnose(tracked).map(
    ({ finding, because, actOn }) => `${finding}: ${because}.${actOn ? ` Act on layer ${showLayer(actOn)}.` : ''}`,
  );
}

/** Which rows each number used and left out. */
export function standing(lines: readonly Line[], notation: Notation): string[] {
  return lines.flatMap(({ kpi, result }) => {
    if (isFailure(result)) return [];
    const counted = (rows: readonly { says: string; rows: number }[]): string =>
      rows.map(({ says, rows }) => `${rewritten(says, notation)} (${showCount(rows, notation)})`).join(', ');
    const { used, leftOut, notes } = result.ledger;
    const overdue = notes.find(([topic]) => topic === 'overdue')?.[1];
    return [
      `${kpi.title}: ${counted(used)}${leftOut.length === 0 ? '' : `. Left out: ${counted(leftOut)}`}${overdue ? `. ${rewritten(overdue, notation)}` : ''}.`,
    ];
  });
}

/**
 * Why a number or its status is missing, and what the next period says. A refusal keeps its words in every notation: it is the
 * same sentence that a formula gives.
 */
export function missing(lines: readonly Line[], currency: string, notation: Notation): string[] {
  return lines.flatMap(({ kpi, result, verdict, next }) => {
    if (isFailure(result)) return [`${kpi.title}: ${result.message}`];
    const { status, because } = verdict.judgement;
    if (status !== 'not available' && status !== 'small sample') return [];
    const after =
      next === null
        ? ''
        : isFailure(next)
          ? ` Next period: ${next.message}`
          : ` Next period (${next.period?.label ?? ''}): ${showValue(next.value, kpi.unit, currency, null, notation)}.`;
    return [`${kpi.title}: ${because ?? 'no status'}.${after}`];
  });
}
