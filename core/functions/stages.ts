import { attempt } from '../failure';
import type { Asked } from '../kpi';
import { stagesOf } from '../measures/stages';
import { scopeOf } from '../evaluate';
import { readRequest } from '../request';
import { measuredParameters } from '../signature';
import type { PublicFunction } from './function';

const ASKED: Asked = { tables: ['deals', 'stage_history'], inputs: {}, window: null, variants: {}, options: {} };

export const stagesFunction: PublicFunction = {
  name: 'STAGES',
  sheetsName: 'KPI_STAGES',
  summary:
    'The open pipeline stage by stage: deals, amount, age, the probability used, and the conversion of the last 90 days where stage history is known.',
  gives: 'table',
  live: true,
  parameters: measuredParameters(ASKED),
  call: (args, desk) =>
    attempt(() => {
      const { stages, ageSince } = stagesOf(scopeOf(readRequest(ASKED, args, desk)));
      return [
        [
          'stage',
          'open',
          'amount',
          `mean days since ${ageSince}`,
          `median days since ${ageSince}`,
          'probability',
          'probability from',
          'conversion',
        ],
        ...stages.map((stage) => [
          stage.label,
          stage.open,
          stage.amount,
          stage.meanAge,
          stage.medianAge,
          stage.probability,
          stage.probabilityFrom,
          stage.conversion,
        ]),
      ];
    }),
};
