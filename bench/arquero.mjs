import { op, table } from 'arquero';
import { AS_OF } from './deals.mjs';

/** The five with their prior windows and twelve weeks of velocity, as a person would write them with Arquero, from the same rows. */
export function fiveWithArquero(rows) {
  const column = (at) => {
    const values = new Array(rows.length - 1);
    for (let row = 1; row < rows.length; row++) values[row - 1] = rows[row][at];
    return values;
  };
  const deals = table({ stage: column(4), amount: column(5), created: column(6), close: column(7) });
  const closed = deals.filter((d) => d.stage === 'Closed Won' || d.stage === 'Closed Lost');
  const sumWon = (first, last) => closedIn(first, last).won_amount;
  const closedIn = (first, last) =>
    closed
      .params({ first, last })
      .filter((d, $) => d.close >= $.first && d.close <= $.last)
      .derive({ won: (d) => (d.stage === 'Closed Won' ? 1 : 0) })
      .rollup({
        won: (d) => op.sum(d.won),
        all: () => op.count(),
        won_amount: (d) => op.sum(d.won * d.amount),
        won_days: (d) => op.sum(d.won * (d.close - d.created)),
      })
      .object();
  const openOn = (day) =>
    deals
      .params({ day })
      .filter(
        (d, $) => d.created <= $.day && ((d.stage !== 'Closed Won' && d.stage !== 'Closed Lost') || d.close > $.day),
      )
      .count()
      .object().count;
  const sides = [AS_OF, AS_OF - 90].map((day) => closedIn(day - 89, day));
  const velocity = Array.from({ length: 12 }, (_, back) => {
    const day = AS_OF - 7 * (11 - back);
    const { won, all, won_amount, won_days } = closedIn(day - 89, day);
    return (openOn(day) * (won_amount / won) * (won / all)) / (won_days / won);
  });
  const pipeline = [0, -28].map(
    () =>
      deals
        .params({ first: QUARTER, last: AS_OF })
        .filter(
          (d, $) =>
            d.stage !== 'Closed Won' &&
            d.stage !== 'Closed Lost' &&
            d.stage !== 'Prospecting' &&
            d.close >= $.first &&
            d.close <= $.last,
        )
        .rollup({ sum: (d) => op.sum(d.amount) })
        .object().sum,
  );
  return {
    winRate: sides.map(({ won, all }) => won / all),
    dealSize: sides.map(({ won, won_amount }) => won_amount / won),
    velocity,
    coverage: pipeline[0] / (1e9 - sumWon(QUARTER, AS_OF)),
    attainment: [AS_OF, AS_OF - 28].map((day) => sumWon(QUARTER, day) / 1e9),
  };
}

const QUARTER = AS_OF - 90;
