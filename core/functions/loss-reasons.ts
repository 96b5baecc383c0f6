import { scopeOf } from '../evaluate';
import { type Failure, attempt, refuse } from '../failure';
import type { Asked } from '../kpi';
import { type Losses, lossesByReason } from '../measures/losses';
import { dealsOf } from '../measures/deals';
import { readRequest } from '../request';
import * as says from '../sentences';
import { measuredParameters } from '../signature';
import { sum } from '../stats/sum';
import { daysIn, showWindow } from '../window';
import type { PublicFunction } from './function';

const ASKED: Asked = { tables: ['deals'], inputs: {}, window: { days: 90 }, variants: {}, options: {} };

export const lossReasonsFunction: PublicFunction = {
  name: 'LOSS_REASONS',
  sheetsName: 'KPI_LOSS_REASONS',
  summary:
    'Why deals were lost in the window: reason, count, share, value, and the change of the share in points against the window before.',
  gives: 'table',
  live: true,
  parameters: measuredParameters(ASKED),
  call: (args, desk) =>
    attempt(() => {
      const request = readRequest(ASKED, args, desk);
      const scope = scopeOf(request);
      const earlier = scopeOf(request, { asOf: request.asOf - daysIn(scope.window) });
      const priced = dealsOf(scope).table.has('amount');
      const now = lossesByReason(scope, scope.window, priced);
      if (now.deals === 0) refuse(says.nothingLost(showWindow(scope.window)));
      const before = attempt(() => lossesByReason(earlier, earlier.window, false));
      return [
        ['reason', 'count', 'share', 'value', 'change'],
        ...reasonsOf(now, before).map((key) => {
          const own = now.byReason.get(key);
          const { reason } = own ?? (before as Losses).byReason.get(key)!;
          const share = (own?.deals ?? 0) / now.deals;
          return [reason, own?.deals ?? 0, share, priced ? sum(own?.amounts ?? []) : '', changed(share, key, before)];
        }),
        ['Total', now.deals, 1, priced ? sum([...now.byReason.values()].flatMap(({ amounts }) => amounts)) : '', ''],
      ];

      function changed(share: number, key: string, then: Losses | Failure): number | Failure {
        if (!('deals' in then)) return then;
        if (then.deals === 0) return says.nothingLost(showWindow(earlier.window));
        return share - (then.byReason.get(key)?.deals ?? 0) / then.deals;
      }
    }),
};

/** Most losses first; reasons of the window before that are gone now come last, since their share fell. */
function reasonsOf(now: Losses, before: Losses | Failure): readonly string[] {
  const gone = 'deals' in before ? [...before.byReason.keys()].filter((key) => !now.byReason.has(key)) : [];
  const byCount = [...now.byReason].sort(([a, x], [b, y]) => y.deals - x.deals || (a < b ? -1 : 1));
  return [...byCount.map(([key]) => key), ...gone.sort()];
}
