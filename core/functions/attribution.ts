import { evaluate } from '../evaluate';
import { attempt, isFailure, refuse } from '../failure';
import type { Kpi } from '../kpi';
import { readRequest } from '../request';
import { measuredParameters } from '../signature';
import { type Factor, sharesOfChange } from '../system/velocity-attribution';
import type { PublicFunction } from './function';

/** Both ends are rebuilt from the dates in the table with all open deals, so that they compare like with like. */
export const attributionFunction = (kpis: readonly Kpi[]): PublicFunction => {
  const velocity = kpis.find(({ factors }) => factors)!;
  return {
    name: 'ATTRIBUTION',
    sheetsName: 'KPI_ATTRIBUTION',
    summary:
      'Which of its four variables moved the pipeline velocity since the window before: the share of each in the change; shares add up to 1. All open deals count at both ends.',
    gives: 'table',
    live: true,
    parameters: measuredParameters(velocity),
    call: (args, desk) =>
      attempt(() => {
        const request = readRequest(velocity, args, desk);
        const days = request.span && 'days' in request.span ? request.span.days : 0;
        const [before, now] = [request.asOf - days, request.asOf].map((asOf) => {
          const result = evaluate(request, { asOf, reconstructed: true });
          return isFailure(result) ? refuse(result) : result;
        });
        const factors = Object.entries(velocity.factors!).map(([name, power]): Factor => ({
          name,
          power,
          before: before!.parts[name]!,
          now: now!.parts[name]!,
        }));
        const shares = sharesOfChange(factors);
        return [
          ['variable', 'before', 'now', 'share'],
          ...factors.map((factor, i) => [
            factor.name,
            factor.before,
            factor.now,
            isFailure(shares) ? shares : shares[i]!,
          ]),
          ['velocity', before!.value, now!.value, isFailure(shares) ? shares : shares.reduce((a, b) => a + b, 0)],
        ];
      }),
  };
};
