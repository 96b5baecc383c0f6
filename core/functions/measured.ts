import { evaluate } from '../evaluate';
import { attempt, isFailure } from '../failure';
import type { Kpi } from '../kpi';
import { readRequest } from '../request';
import { measuredParameters } from '../signature';
import type { PublicFunction } from './function';

/** =WIN_RATE(deals, as_of, days, …): the KPI measured from tables. */
export const measuredFunction = (kpi: Kpi): PublicFunction => ({
  name: kpi.id,
  sheetsName: kpi.id,
  summary: kpi.summary,
  gives: 'number',
  parameters: measuredParameters(kpi),
  live: true,
  call(args, desk) {
    const request = attempt(() => readRequest(kpi, args, desk));
    if (isFailure(request)) return request;
    const result = evaluate(request);
    return isFailure(result) ? result : result.value;
  },
});
