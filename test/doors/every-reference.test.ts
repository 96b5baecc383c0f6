// No reference value is forgotten: each is asked for, or stands here with the reason why no function gives it.
import { describe, expect, test } from 'vitest';
import { coreDoor } from './door';
import { olgaQuestions } from './olga';
import { trackingQuestions } from './opportunity-tracking';
import { notLookedAt, present, published } from './published';
import { check } from './question';
import { retentionQuestions } from './retention';
import { newArrQuestions, saasOutreachQuestions } from '../kpis/saas-outreach';

const NO_FUNCTION: readonly (readonly [path: RegExp, because: string])[] = [
  [
    / change (win_rate_relative|avg_cycle_days)$/,
    'follows from two windows that are both asked for; rates change in points',
  ],
  [/ open_without_value$/, 'there are none: the open amounts that are asked for are those of every open deal'],
  [/ trap_values_wrong_on_purpose /, 'what comes out when the data are misread'],
  [/ total opps$/, 'one deal stands on two rows that differ: both are kept, as line items'],
  [/ churned_accounts$/, 'retention is of revenue: what left is a part of it as money'],
  [/ unsub_rate$/, 'no KPI'],
  [/ leads (avg_days_created_to_converted|median|negative)$/, 'no KPI'],
];

describe.skipIf(!present)('the references', () => {
  test('every value', async () => {
    await check(coreDoor(), [
      ...olgaQuestions(published('olga-pipeline/opportunities.csv')),
      ...trackingQuestions(),
      ...retentionQuestions(),
      ...saasOutreachQuestions(),
      ...newArrQuestions(),
    ]);
    const left = notLookedAt();
    expect(left.filter((path) => !NO_FUNCTION.some(([pattern]) => pattern.test(path)))).toEqual([]);
    expect(NO_FUNCTION.filter(([pattern]) => !left.some((path) => pattern.test(path)))).toEqual([]);
  });
});
