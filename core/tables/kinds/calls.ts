import type { Field, Kind } from '../kind';

const fields = {
  call: {
    type: 'text',
    says: 'which call it is',
    aliases: ['call id', 'call', 'recording', 'recording id', 'conversation id', 'conversation', 'id'],
  },
  date: {
    type: 'day',
    says: 'the day of the call',
    aliases: ['date', 'call date', 'call time', 'day', 'scored on', 'review date', 'held on'],
  },
  owner: {
    type: 'text',
    says: 'who held the call',
    aliases: ['owner', 'rep', 'sales rep', 'agent', 'seller', 'host', 'ae', 'sdr', 'call owner'],
  },
  criterion: {
    type: 'text',
    says: 'the criterion that is scored',
    aliases: ['criterion', 'criteria', 'question', 'skill', 'competency', 'dimension'],
  },
  score: {
    type: 'number',
    says: 'the score',
    aliases: ['score', 'rating', 'points', 'call score', 'quality score', 'conversation score', 'overall score'],
  },
  weight: { type: 'number', says: "the criterion's weight", aliases: ['weight', 'weighting', 'importance'] },
  scorer: {
    type: 'text',
    says: 'who scored the call',
    aliases: ['scorer', 'scored by', 'reviewer', 'reviewed by', 'coach', 'manager', 'evaluator'],
  },
} as const satisfies Record<string, Field>;

export type CallField = keyof typeof fields;

/** Scored calls: one row per call with its score, or one row per call and criterion with a score and a weight. */
export const calls: Kind<CallField> = {
  id: 'calls',
  row: 'scored call',
  fields,
  keys: ['call', 'date', 'owner', 'criterion', 'score'],
  needs: [['date'], ['score']],
};
