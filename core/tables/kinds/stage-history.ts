import type { Field, Kind } from '../kind';

const fields = {
  deal_id: {
    type: 'text',
    says: "the deal's id",
    aliases: ['deal id', 'opportunity id', 'opp id', 'record id', 'opportunity id (18)'],
  },
  deal: {
    type: 'text',
    says: "the deal's name",
    aliases: ['deal name', 'opportunity name', 'deal', 'opportunity', 'name', 'title'],
  },
  stage: {
    type: 'text',
    says: 'the stage that was entered',
    aliases: ['stage', 'to stage', 'deal stage', 'new stage', 'stage name', 'stagename', 'new value'],
  },
  from_stage: {
    type: 'text',
    says: 'the stage before',
    aliases: ['from stage', 'old stage', 'previous stage', 'old value'],
  },
  entered: {
    type: 'day',
    says: 'the day the stage was entered',
    aliases: [
      'entered on',
      'entered',
      'date entered',
      'entered at',
      'stage entered',
      'stage change date',
      'changed on',
      'change date',
      'edit date',
      'last modified',
      'last modified date',
      'created date',
      'createddate',
      'date',
      'from date',
    ],
  },
  owner: {
    type: 'text',
    says: "the deal's owner",
    aliases: ['owner', 'deal owner', 'opportunity owner', 'sales rep', 'rep'],
  },
} as const satisfies Record<string, Field>;

export type StageHistoryField = keyof typeof fields;

/** Which deal entered which stage on which day: Salesforce's Opportunity History report, or any log of stage changes. */
export const stageHistory: Kind<StageHistoryField> = {
  id: 'stage_history',
  row: 'stage change',
  fields,
  keys: ['deal_id', 'deal', 'stage', 'entered'],
  needs: [['deal_id', 'deal'], ['stage'], ['entered']],
};
