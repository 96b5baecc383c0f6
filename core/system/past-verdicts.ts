import type { Connected } from '../connected';
import { type Day, isoDay } from '../day';
import { evaluate } from '../evaluate';
import { isFailure } from '../failure';
import { verdictOf } from '../judgement';
import type { Kpi, Thresholds } from '../kpi';
import { colourOf } from '../status';
import { rowRequest } from '../summary/row-request';

/** What a KPI was on an earlier day, rebuilt from today's rows. */
export interface PastVerdict {
  readonly asOf: Day;
  /** What was held against the thresholds; null where nothing could be judged. */
  readonly judged: number | null;
}

/** One a week, oldest first, today's last; each for the period that its own day lies in. */
export const pastVerdicts = (...row: Parameters<typeof eachPastVerdict>): readonly PastVerdict[] => [
  ...eachPastVerdict(...row),
];

/** The same week by week, for whoever has something to do between two of them. */
export function* eachPastVerdict(
  kpi: Kpi,
  connected: Connected,
  today: Day,
  scope = '',
  thresholds: Thresholds | null = kpi.thresholds,
  weeks = 12,
): Generator<PastVerdict, void> {
  const last = connected.setup.options.asOf ?? today;
  for (let back = weeks - 1; back >= 0; back--) {
    const asOf = last - 7 * back;
    const request = rowRequest(kpi, connected, today, scope, { as_of: isoDay(asOf) });
    if (isFailure(request)) {
      yield { asOf, judged: null };
      continue;
    }
    const result = evaluate(request, { asOf, reconstructed: true });
    yield { asOf, judged: verdictOf(request, result, thresholds).judgedValue };
  }
}

export interface WouldHave {
  readonly green: number;
  readonly amber: number;
  readonly red: number;
  /** Weeks in which nothing could be judged. */
  readonly none: number;
  /** How often it would have left green. */
  readonly episodes: number;
}

/** What other thresholds would have done to the same weeks. A small sample has no colour, whatever the threshold. */
export function wouldHave(
  past: readonly PastVerdict[],
  thresholds: Thresholds,
  direction: 'higher' | 'lower',
): WouldHave {
  const colours = past.map(({ judged }) => (judged === null ? 'none' : colourOf(judged, thresholds, direction)));
  const count = (colour: (typeof colours)[number]) => colours.filter((one) => one === colour).length;
  let episodes = 0;
  let off = false;
  for (const colour of colours) {
    if (colour === 'none') continue;
    if (colour !== 'green' && !off) episodes++;
    off = colour !== 'green';
  }
  return { green: count('green'), amber: count('amber'), red: count('red'), none: count('none'), episodes };
}
