import { byField } from './arguments/filter';
import { type Result, scopeOf } from './evaluate';
import { type Failure, attempt, refuse } from './failure';
import { targetOfFiltered } from './inputs';
import type { Need } from './kpi';
import { wonInPeriod } from './measures/won';
import { quarterAround } from './period';
import type { Request } from './request';
import { targetMet } from './sentences';
import { daysIn } from './window';

/** Pipeline created must cover a target this many times: the green threshold of coverage in both founding articles. */
const COVERAGE = 3;

/** The amount that the setup's target of this fiscal quarter asks for; a failure where there is no target. */
export function neededFor(need: Need, request: Request, { parts, window }: Result): number | Failure {
  return attempt(() => {
    const { setup, asOf, kpi, tables } = request;
    const quarter = quarterAround(asOf, setup.options.fiscalStart);
    const { amount: target } = targetOfFiltered(setup, quarter, byField(tables[kpi.tables[0]!], request.filters), asOf);
    if (need === 'pipeline per rep')
      return (target * COVERAGE * (daysIn(window) / daysIn(quarter.window!))) / parts.reps!;
    const won = wonInPeriod(scopeOf(request), quarter.window!).amount;
    return won >= target ? refuse(targetMet(String(won), String(target))) : target - won;
  });
}
