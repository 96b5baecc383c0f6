// An action is a deed and a deadline.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionProblem, deedProblem, kpis, refusedAction } from '../../core/index';
import * as says from '../../core/system/sentences';
import { holds } from '../core/property';

const NONE = [
  'Investigate',
  'investigate further',
  'Monitor',
  'Monitor the situation closely',
  'Review further',
  'Review',
  'Reviewing it again',
  'Review performance',
  'Look into it',
  'Look into the numbers.',
  'Investigate and monitor',
  'We should monitor the situation; then review further.',
  'Please keep an eye on the numbers',
  'Keep monitoring',
  'The owner will look into this',
  'Analyse',
  'Discuss in the next meeting',
  'Wait and see what happens',
  '…',
];
const DEEDS = [
  'Call the last ten lost deals',
  'Review the last 10 lost deals with the rep',
  'Investigate the three largest slips and close or re-date each',
  'Schedule a deal-level review for all opportunities at Stage 3 within 24 hours',
  'Monitor nothing: cut the approval step',
  'Lower the discount authority one level',
  'Analyse the ten oldest deals with their owners',
];

test.each(NONE)('"%s" names no deed', (text) => expect(deedProblem(text)).toBe(says.deedNone(text)));
test.each(DEEDS)('"%s" is a deed', (text) => expect(deedProblem(text)).toBeNull());
test('an empty one and a single word', () => {
  expect(deedProblem(' ')).toBe(says.deedEmpty);
  expect(deedProblem('Coaching')).toBe(says.deedTooShort('Coaching'));
});
test.each(kpis.map((kpi) => [kpi.title, kpi.action] as const))(
  '%s proposes a deed and a deadline',
  (_, { deed, days }) => expect(actionProblem(deed, days)).toBeNull(),
);

test.each([null, 0, -1, 366, 1.5, NaN])('%s days are no deadline', (days) =>
  expect(actionProblem(DEEDS[0]!, days)).toBe(says.deadlineNone),
);
test('what is refused comes with the KPI’s own action', () => {
  const [kpi] = kpis;
  expect(refusedAction('Monitor', 5, kpi!)).toEqual({
    why: says.deedNone('Monitor'),
    offer: { deed: kpi!.action.deed, days: kpi!.action.days },
  });
  expect(refusedAction(DEEDS[0]!, 5, kpi!)).toBeNull();
});

describe('laws', () => {
  test('putting off, joined to putting off, is still no deed; joined to a deed it is one', () =>
    holds(
      fc.property(
        fc.constantFrom(...NONE.filter((text) => /\p{L}/u.test(text))),
        fc.constantFrom(' and ', '; ', ', then ', '. '),
        fc.constantFrom(...NONE.slice(0, 4)),
        fc.constantFrom(...DEEDS),
        (a, joint, b, deed) => {
          expect(deedProblem(a + joint + b.toLowerCase())).not.toBeNull();
          expect(deedProblem(`${a}; ${deed}`)).toBeNull();
        },
      ),
    ));
  test('any text gets an answer', () =>
    holds(fc.property(fc.string({ unit: 'binary' }), (text) => void expect(() => deedProblem(text)).not.toThrow())));
});
